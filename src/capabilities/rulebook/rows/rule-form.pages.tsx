import type { Refusal } from '../../../kernel/result.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout } from '../../../ui/card.tsx';
import { type Choice, ErrorSummary, Form, FormActions, RequiredNote, SubmitButton } from '../../../ui/form.tsx';
import type { RuleSet } from '../rule.rules.ts';
import { BasisFields, CodeField, DeadlineFieldsets, OneField } from './rule-fields.pages.tsx';
import { fieldsOf, hasCode, namesItsDays } from './rule-fields.rules.ts';
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
        <BasisFields {...field} days={!namesItsDays(model.set)} ends={model.set === 'holiday'} />
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
