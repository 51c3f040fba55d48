import type { Translate } from '../../../kernel/translate.ts';
import {
  Callout,
  DayField,
  Form,
  FormActions,
  MoneyField,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
} from '../../../ui/index.ts';
import { budgetPaths } from '../budget.paths.ts';
import { type BudgetWords, potChoices } from '../budget-words.rules.ts';
import type { FundedLine } from '../money/line.store.ts';
import { NormFields } from '../norms/norm.pages.tsx';
import type { Norm } from '../norms/norm.rules.ts';
import { yearChoices } from '../overview/amount-columns.pages.tsx';
import { errorAt, SentErrors, type SentForm, type Tokens } from '../sent-form.pages.tsx';

export interface NewPaymentModel {
  readonly unitId: string;
  readonly year: number;
  readonly thisYear: number;
  readonly lines: readonly FundedLine[];
  readonly norms: readonly Norm[];
  readonly words: BudgetWords;
  /** of the address: the line that somebody came from */
  readonly lineId: string;
  /** as it is written in the field */
  readonly today: string;
}

interface Props {
  readonly t: Translate;
  readonly model: NewPaymentModel;
  readonly tokens: Tokens;
  readonly sent: SentForm | null;
}

/** Five fields, the rest on demand: a payment is recorded in a minute on a phone. */
export const NewPaymentPage = ({ t, model, tokens, sent }: Props) => {
  const { unitId, year, lines, norms, words } = model;
  const typed = (name: string): string => sent?.text(name) ?? '';
  const error = (name: string) => errorAt(t, sent, name);
  const more = ['pot', 'norm', 'explanation'].some((name) => typed(name) !== '');
  return (
    <Form
      action={budgetPaths.newPayment(unitId, year)}
      label={t('spending.new')}
      csrf={tokens.csrf}
      idempotencyKey={tokens.key}
      guarded
    >
      <SentErrors t={t} sent={sent} />
      <SelectField
        name="line"
        label={t('spending.line')}
        hint={t('spending.line.hint')}
        blank={t('budget.noLine')}
        value={sent ? typed('line') : model.lineId}
        error={error('line')}
        choices={lines.map((line) => ({ value: line.lineId, label: line.title }))}
      />
      <MoneyField
        t={t}
        name="amount"
        label={t('spending.amount')}
        value={typed('amount')}
        error={error('amount')}
        required
      />
      <TextField name="words" label={t('spending.words')} value={typed('words')} error={error('words')} required />
      <DayField
        t={t}
        name="paidOn"
        label={t('spending.paidOn')}
        value={sent ? typed('paidOn') : model.today}
        error={error('paidOn')}
        required
      />
      <TextField name="number" label={t('spending.number')} value={typed('number')} size="medium" />
      <details open={more || error('norm') !== undefined}>
        <summary>{t('spending.more')}</summary>
        <div class="stack">
          {!words.tagsInForce && <Callout tone="gold">{t('budget.tags.outside')}</Callout>}
          <SelectField
            name="pot"
            label={t('spending.pot')}
            blank={t('spending.pot.auto')}
            value={typed('pot')}
            choices={potChoices(t, words)}
          />
          <SelectField
            name="year"
            label={t('budget.year')}
            value={sent ? typed('year') : String(year)}
            choices={yearChoices(model.thisYear)}
          />
          <NormFields t={t} norms={norms} text={typed} error={error('norm')} />
          <TextArea
            name="explanation"
            label={t('spending.explanation')}
            hint={t('spending.explanation.hint')}
            value={typed('explanation')}
            rows={2}
          />
        </div>
      </details>
      <FormActions>
        <SubmitButton>{t('spending.save')}</SubmitButton>
      </FormActions>
    </Form>
  );
};
