import type { Child } from 'hono/jsx';
import { CheckboxField, Field, inputLinks, TextField } from '../../../ui/index.ts';
import type { FormField } from './content/line-fields.rules.ts';
import { echoes } from './content/line-values.rules.ts';
import { fieldWords } from './content/line-words.rules.ts';
import type { LineFormProps } from './line-form.pages.tsx';

export type InputProps = LineFormProps & { name: string };

export const valueIn = ({ model, name }: Pick<InputProps, 'model' | 'name'>): string => model.values[name]?.[0] ?? '';

/** Label, value, error and how the value was understood, for any input of the form. */
export function inputOf(props: InputProps, label?: Child, hint?: Child) {
  const { t, model, name } = props;
  const key = model.errors[name];
  const echo = key ? undefined : echoes(model.content, t.locale)[name];
  const understood = echo && t(echo.doubtful ? 'plan.line.echo.doubtful' : 'plan.line.echo', { words: echo.words });
  return {
    name,
    label: label ?? t(`plan.line.field.${name}`),
    hint: (hint || understood) && (
      <>
        {hint}
        <span data-note="hint">{understood && `${hint ? '. ' : ''}${understood}`}</span>
      </>
    ),
    error: key && t(key),
    value: valueIn(props),
  };
}

/** A text with suggestions; anything else may be typed too. */
export const ListedField = (
  props: InputProps & { list: string; label?: string; hint?: string; value?: string; id?: string },
) => {
  const input = { ...inputOf(props, props.label, props.hint), ...(props.id && { id: props.id }) };
  return (
    <Field {...input}>
      <input
        {...inputLinks(input)}
        class="input input-full"
        type="text"
        autocomplete="off"
        list={props.list}
        value={props.value ?? input.value}
      />
    </Field>
  );
};

/** An amount as people write it: digits, "15 triệu", "1,2 tỷ". */
export const AmountField = (props: InputProps & { label: string }) => (
  <TextField {...inputOf(props, props.label)} size="medium" autocomplete="off" />
);

/** What another person wrote into the same field, and the choice to take it; without the tick mine stays. */
export const Theirs = ({ t, model, field }: LineFormProps & { field: FormField }) => {
  if (!model.conflicts.includes(field)) return null;
  const action = (id: string) => model.duties.find((duty) => duty.obligationId === id)?.action;
  const nameOf = (code: string) => action(code) ?? model.names.nameOf(code, t.locale);
  const words = fieldWords(model.content, field, nameOf, t.locale) || t('plan.line.theirs.empty');
  const name = model.lastSaved?.name || t('plan.line.colleague');
  return (
    <div class="callout tone-gold">
      <div class="callout-words">
        {t('plan.line.theirs', { name, words })}
        <CheckboxField name="take" id={`take-${field}`} value={field} label={t('plan.line.theirs.take')} />
      </div>
    </div>
  );
};
