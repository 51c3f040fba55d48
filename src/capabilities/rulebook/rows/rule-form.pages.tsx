import type { Refusal } from '../../../kernel/result.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout } from '../../../ui/card.tsx';
import {
  CheckboxField,
  CheckboxGroup,
  type Choice,
  DayField,
  ErrorSummary,
  Fieldset,
  Form,
  FormActions,
  RequiredNote,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
} from '../../../ui/form.tsx';
import { MARKS, type RuleSet } from '../rule.rules.ts';
import { deadlineField, shownDeadlines } from './deadline-form.rules.ts';
import { DEADLINE_FIELDS, fieldsOf, hasCode, namesItsDays, type RuleField } from './rule-fields.rules.ts';
import type { Typed } from './typed-field.rules.ts';

export interface RuleFormModel {
  readonly action: string;
  readonly set: RuleSet;
  readonly list: string;
  /** what names may be given to; null where the code is typed, or the row is there already */
  readonly subjects: readonly Choice[] | null;
  readonly isNew: boolean;
  readonly version?: number;
  readonly typed: Typed;
  readonly refusal?: Refusal;
  readonly back: string;
}

interface FormProps {
  readonly t: Translate;
  readonly tokens: { readonly csrf: string; readonly key: string };
  readonly model: RuleFormModel;
}

/** The form of a row: what it says, from when to when, and on what basis. */
export const RuleFormPage = ({ t, tokens, model }: FormProps) => {
  const wrong = model.refusal?.fields ?? {};
  const errors = Object.entries(wrong).map(([field, key]) => ({ field, message: `${labelOf(t, field)}: ${t(key)}` }));
  const field = { t, typed: model.typed, wrong };
  return (
    <>
      <RefusalNote t={t} refusal={model.refusal} />
      <ErrorSummary t={t} errors={errors} />
      <Form action={model.action} csrf={tokens.csrf} idempotencyKey={tokens.key} version={model.version} guarded>
        <RequiredNote t={t} />
        {model.isNew && hasCode(model.set) && <CodeField {...field} subjects={model.subjects} />}
        {fieldsOf(model.set, model.list).map((each) => (
          <OneField {...field} field={each} name={each.name} />
        ))}
        {model.set === 'deadline-catalogue' && <DeadlineFieldsets {...field} />}
        <BasisFields {...field} days={!namesItsDays(model.set)} />
        <FormActions>
          <SubmitButton>{t('rule.save')}</SubmitButton>
          <a href={model.back}>{t('rule.cancel')}</a>
        </FormActions>
      </Form>
    </>
  );
};

/** A summary says which entry it means: several may lack the same. */
function labelOf(t: Translate, field: string): string {
  const [, index, name] = /^deadline\.(\d)\.(\w+)$/.exec(field) ?? [];
  if (!index) return t(`rule.field.${field}`);
  return `${t('rule.field.deadline', { number: Number(index) + 1 })}, ${t(`rule.field.${name}`)}`;
}

/** A refusal that belongs to no field. */
export const RefusalNote = ({ t, refusal }: { t: Translate; refusal: Refusal | undefined }) =>
  !refusal || Object.keys(refusal.fields ?? {}).length > 0 ? null : (
    <Callout tone="brocade" title={t('rule.refused.title')}>
      {t(refusal.key, refusal.params)}
    </Callout>
  );

interface FieldContext {
  readonly t: Translate;
  readonly typed: Typed;
  readonly wrong: Readonly<Record<string, string>>;
}

const errorOf = ({ t, wrong }: FieldContext, name: string) => (wrong[name] ? t(wrong[name]) : undefined);

const CodeField = ({ subjects, ...context }: FieldContext & { subjects: readonly Choice[] | null }) => {
  const { t, typed } = context;
  const shared = { name: 'code', required: true, error: errorOf(context, 'code'), value: typed.text('code') };
  return subjects ? (
    <SelectField {...shared} label={t('rule.field.subject')} choices={subjects} blank={t('ui.form.choose')} />
  ) : (
    <TextField {...shared} label={t('rule.field.code')} hint={t('rule.hint.code')} size="medium" spellcheck={false} />
  );
};

const HINTED = new Set(['month-days', 'month-day', 'months', 'codes', 'time']);

const OneField = ({ field, name, ...context }: FieldContext & { field: RuleField; name: string }) => {
  const { t, typed } = context;
  const shared = {
    name,
    label: t(`rule.field.${field.name}`),
    required: field.required,
    error: errorOf(context, name),
    hint: HINTED.has(field.kind) ? t(`rule.hint.${field.kind}`) : undefined,
    value: typed.text(name),
  };
  const choices = (field.choices ?? []).map((value) => ({ value, label: t(`rule.choice.${field.name}.${value}`) }));
  switch (field.kind) {
    case 'choice':
      return <SelectField {...shared} choices={choices} blank={t('ui.form.choose')} size="medium" />;
    case 'weekdays':
      return <CheckboxGroup {...shared} choices={choices} values={typed.all(name)} />;
    case 'tick':
      return <CheckboxField {...shared} value="yes" checked={typed.text(name) === 'yes'} />;
    case 'text':
      return <TextArea {...shared} rows={2} />;
    case 'day':
      return <DayField t={t} {...shared} hint={undefined} />;
    case 'line':
    case 'codes':
      return <TextField {...shared} />;
    default:
      return <TextField {...shared} size="short" />;
  }
};

const DeadlineFieldsets = (context: FieldContext) => {
  const { t, typed } = context;
  const numbers = Array.from({ length: shownDeadlines(typed) }, (_, index) => index);
  return (
    <>
      {numbers.map((index) => (
        <Fieldset legend={t('rule.field.deadline', { number: index + 1 })} hint={t('rule.field.deadline.hint')} columns>
          {DEADLINE_FIELDS.map((field) => (
            <OneField {...context} field={field} name={deadlineField(index, field.name)} />
          ))}
        </Fieldset>
      ))}
    </>
  );
};

const BasisFields = ({ days, ...context }: FieldContext & { days: boolean }) => {
  const { t, typed } = context;
  const shared = (name: string) => ({
    name,
    label: t(`rule.field.${name}`),
    error: errorOf(context, name),
    value: typed.text(name),
  });
  return (
    <>
      {days && <DayField t={t} {...shared('from')} required />}
      {days && <DayField t={t} {...shared('to')} hint={t('rule.field.to.hint')} />}
      <TextArea {...shared('basis')} hint={t('rule.field.basis.hint')} rows={2} />
      <SelectField
        {...shared('mark')}
        required
        size="medium"
        choices={MARKS.map((mark) => ({ value: mark, label: t(`rule.choice.mark.${mark}`) }))}
      />
    </>
  );
};
