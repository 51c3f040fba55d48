import { CheckboxGroup, Fieldset, SelectField, TextArea, TextField } from '../../../ui/index.ts';
import { LINE_FIELDS } from './content/line-fields.rules.ts';
import { fieldOfInput } from './content/line-values.rules.ts';
import { MONEY_INPUT } from './content/typed-line.rules.ts';
import type { LineFormProps } from './line-form.pages.tsx';
import { AmountField, inputOf, ListedField, Theirs, valueIn } from './line-input.pages.tsx';
import { Save } from './line-save.pages.tsx';
import { sourceWords } from './open-duties.pages.tsx';

const UNITS = 'units';
const FIRST: readonly string[] = ['title', 'time', 'place', 'product'];

/** The other columns of a plan; open when one of them needs a look. */
export const MoreFields = (props: LineFormProps) => {
  const { t, model } = props;
  const wrong = [...Object.keys(model.errors).map(fieldOfInput), ...model.conflicts];
  const open = wrong.some((field) => !FIRST.includes(field));
  return (
    <details open={open} class="fold">
      <summary>{t('plan.line.more')}</summary>
      {!model.names.inForce && <p class="hint">{t('plan.unit.outsideValidity')}</p>}
      <datalist id={UNITS}>
        {model.units.map((name) => (
          <option value={name} />
        ))}
      </datalist>
      <Amounts {...props} />
      <Choice {...props} name="taskGroup" list="plan-task-groups" />
      <ListedField {...props} name="leadName" list={UNITS} />
      <Coordinators {...props} />
      <TextField {...inputOf({ ...props, name: 'quantity' })} size="short" inputmode="numeric" />
      <TextField {...inputOf({ ...props, name: 'productUnit' })} size="medium" />
      <Choice {...props} name="channel" list="channels" />
      <Choice {...props} name="informationKind" list="information-kinds" />
      <TextField {...inputOf({ ...props, name: 'countries' }, undefined, t('plan.line.hint.countries'))} />
      <TextField {...inputOf({ ...props, name: 'audience' })} />
      <CheckboxGroup
        {...inputOf({ ...props, name: 'languages' })}
        values={model.values.languages ?? []}
        choices={choicesOf(props, 'languages')}
      />
      <Choice {...props} name="sibling" list="sibling-plans" blank={t('plan.line.sibling.none')} />
      <TextField {...inputOf({ ...props, name: 'basis' })} />
      {model.duties.length > 0 && (
        <CheckboxGroup
          {...inputOf({ ...props, name: 'obligationIds' })}
          values={model.values.obligationIds ?? []}
          choices={model.duties.map((duty) => ({
            value: duty.obligationId,
            label: duty.action,
            hint: sourceWords(t, duty),
          }))}
        />
      )}
      <TextArea {...inputOf({ ...props, name: 'note' })} rows={2} maxlength={2000} />
      {LINE_FIELDS.filter((field) => !FIRST.includes(field)).map((field) => (
        <Theirs {...props} field={field} />
      ))}
      <Save {...props} />
    </details>
  );
};

const Amounts = (props: LineFormProps) => (
  <Fieldset legend={props.t('plan.line.money')} hint={props.t('plan.line.money.hint')} columns>
    {props.model.lists['funding-sources'].items.map((source) => (
      <AmountField
        {...props}
        name={`${MONEY_INPUT}${source.code}`}
        label={props.t.locale === 'en' ? source.nameEn : source.name}
      />
    ))}
  </Fieldset>
);

/** One more than there are, so that another can be added without script. */
const Coordinators = (props: LineFormProps) => {
  const names = props.model.values.coordinators ?? [];
  const rows = [...names.filter(Boolean), '', ''];
  return (
    <>
      {rows.map((value, index) => (
        <ListedField
          {...props}
          name="coordinators"
          id={index === 0 ? 'coordinators' : `coordinators-${index + 1}`}
          label={props.t('plan.line.coordinator', { number: index + 1 })}
          list={UNITS}
          value={value}
        />
      ))}
    </>
  );
};

type ListName = keyof LineFormProps['model']['lists'];

const Choice = (props: LineFormProps & { name: string; list: ListName; blank?: string }) => (
  <SelectField
    {...inputOf(props)}
    value={valueIn(props)}
    blank={props.blank ?? props.t('ui.form.choose')}
    choices={choicesOf(props, props.list)}
  />
);

const choicesOf = ({ t, model }: LineFormProps, list: ListName) =>
  model.lists[list].items.map((item) => ({ value: item.code, label: t.locale === 'en' ? item.nameEn : item.name }));
