import type { Translate } from '../../../kernel/translate.ts';
import {
  CheckboxField,
  CheckboxGroup,
  type Choice,
  DayField,
  Fieldset,
  SelectField,
  TextArea,
  TextField,
} from '../../../ui/form.tsx';
import { MARKS } from '../rule.rules.ts';
import { deadlineField, shownDeadlines } from './deadline-form.rules.ts';
import { DEADLINE_FIELDS, type RuleField } from './rule-fields.rules.ts';
import type { Typed } from './typed-field.rules.ts';

interface FieldContext {
  readonly t: Translate;
  readonly typed: Typed;
  readonly wrong: Readonly<Record<string, string>>;
}

const errorOf = ({ t, wrong }: FieldContext, name: string) => (wrong[name] ? t(wrong[name]) : undefined);

export const CodeField = ({ subjects, ...context }: FieldContext & { subjects: readonly Choice[] | null }) => {
  const { t, typed } = context;
  const shared = { name: 'code', required: true, error: errorOf(context, 'code'), value: typed.text('code') };
  return subjects ? (
    <SelectField {...shared} label={t('rule.field.subject')} choices={subjects} blank={t('ui.form.choose')} />
  ) : (
    <TextField {...shared} label={t('rule.field.code')} hint={t('rule.hint.code')} size="medium" spellcheck={false} />
  );
};

const HINTED = new Set(['month-days', 'month-day', 'months', 'codes', 'time']);

export const OneField = ({ field, name, ...context }: FieldContext & { field: RuleField; name: string }) => {
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

export const DeadlineFieldsets = (context: FieldContext) => {
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

/** `ends`: the row is a stretch of days, so its last day has to be said. */
export const BasisFields = ({ days, ends, ...context }: FieldContext & { days: boolean; ends: boolean }) => {
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
      {days && (
        <DayField t={t} {...shared('to')} required={ends} hint={t(ends ? 'rule.field.to.one' : 'rule.field.to.hint')} />
      )}
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
