import type { Translate } from '../../../kernel/translate.ts';
import {
  Callout,
  CheckboxField,
  DayField,
  Form,
  FormActions,
  MoneyField,
  SelectField,
  SubmitButton,
  TextField,
} from '../../../ui/index.ts';
import { budgetPaths } from '../budget.paths.ts';
import { type BudgetWords, potChoices } from '../budget-words.rules.ts';
import { yearChoices } from '../overview/amount-columns.pages.tsx';
import { errorAt, SentErrors, type SentForm, type Tokens } from '../sent-form.pages.tsx';
import { ESTIMATE_KINDS } from './estimate.rules.ts';

interface Props {
  readonly t: Translate;
  readonly unitId: string;
  readonly year: number;
  readonly thisYear: number;
  readonly words: BudgetWords;
  readonly tokens: Tokens;
  readonly sent: SentForm | null;
}

/** A commune's own resolution: number, day, source, amount; one source at a time. */
export const LocalDecisionPage = ({ t, unitId, year, thisYear, words, tokens, sent }: Props) => {
  const typed = (name: string): string => sent?.text(name) ?? '';
  const error = (name: string) => errorAt(t, sent, name);
  return (
    <Form
      action={budgetPaths.localDecision(unitId, year)}
      label={t('estimate.local.title')}
      csrf={tokens.csrf}
      idempotencyKey={tokens.key}
    >
      <SentErrors t={t} sent={sent} />
      <TextField
        name="number"
        label={t('estimate.number.local')}
        value={typed('number')}
        error={error('number')}
        size="medium"
        required
      />
      <DayField
        t={t}
        name="issuedOn"
        label={t('estimate.day')}
        value={typed('issuedOn')}
        error={error('issuedOn')}
        required
      />
      <MoneyField
        t={t}
        name="amounts"
        label={t('estimate.amount')}
        value={typed('amounts')}
        error={error('amounts')}
        required
      />
      <SelectField
        name="kind"
        label={t('estimate.kind')}
        value={typed('kind')}
        choices={ESTIMATE_KINDS.map((kind) => ({ value: kind, label: t(`estimate.kind.${kind}`) }))}
      />
      <SelectField
        name="pot"
        label={t('allocation.pot')}
        value={typed('pot') || 'commune'}
        choices={potChoices(t, words)}
      />
      <SelectField
        name="year"
        label={t('budget.year')}
        value={sent ? typed('year') : String(year)}
        choices={yearChoices(thisYear)}
      />
      <CheckboxField name="integrated" label={t('allocation.integrated')} checked={typed('integrated') === 'yes'} />
      {!words.tagsInForce && <Callout tone="gold">{t('budget.tags.outside')}</Callout>}
      <FormActions>
        <SubmitButton>{t('estimate.save')}</SubmitButton>
      </FormActions>
    </Form>
  );
};
