import { formatDay } from '../../../kernel/day.ts';
import { formatDong } from '../../../kernel/money.ts';
import { dongInWords } from '../../../kernel/money-words.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Card, DefinitionList, Form, FormActions, SubmitButton, TextField } from '../../../ui/index.ts';
import { budgetPaths } from '../budget.paths.ts';
import { type BudgetWords, potName } from '../budget-words.rules.ts';
import { NormRemark } from '../norms/norm.pages.tsx';
import type { Norm } from '../norms/norm.rules.ts';
import { errorAt, SentErrors, type SentForm, type Tokens } from '../sent-form.pages.tsx';
import { Flags } from './payment-table.pages.tsx';
import type { Payment } from './spending.rules.ts';

export interface PaymentModel {
  readonly payment: Payment;
  readonly unitName: string;
  readonly lineTitle: string | null;
  /** the norm that it was compared with, as it is now */
  readonly norm: Norm | null;
  readonly words: BudgetWords;
  readonly mayReverse: boolean;
}

interface Props {
  readonly t: Translate;
  readonly model: PaymentModel;
  readonly tokens: Tokens;
  readonly sent: SentForm | null;
}

export const PaymentPage = ({ t, model, tokens, sent }: Props) => {
  const { payment, unitName, lineTitle, norm, words } = model;
  const link = (id: string | null) => id && <a href={budgetPaths.payment(id)}>{t('budget.todo.see')}</a>;
  return (
    <div class="stack">
      {norm && payment.norm && <NormRemark t={t} norm={norm} use={payment.norm} paid={payment.amount} />}
      <DefinitionList
        items={[
          {
            term: t('spending.amount'),
            detail:
              t.locale === 'vi'
                ? `${formatDong(payment.amount)} (${dongInWords(payment.amount)})`
                : formatDong(payment.amount),
          },
          { term: t('budget.unit'), detail: <a href={budgetPaths.unit(payment.unitId, payment.year)}>{unitName}</a> },
          {
            term: t('spending.line'),
            detail: payment.lineId ? <a href={budgetPaths.line(payment.lineId)}>{lineTitle}</a> : t('budget.noLine'),
          },
          { term: t('spending.pot'), detail: potName(t, words, payment) },
          { term: t('budget.year'), detail: String(payment.year) },
          { term: t('spending.paidOn'), detail: formatDay(payment.paidOn) },
          { term: t('spending.number'), detail: payment.documentNumber },
          { term: t('spending.explanation'), detail: payment.explanation },
          { term: t('spending.reversal.of'), detail: link(payment.reversesId) },
          { term: t('spending.reversed.by'), detail: link(payment.reversedById) },
        ]}
      />
      <Flags t={t} payment={payment} />
      {model.mayReverse && (
        <Card title={t('spending.reversal')} subtitle={t('spending.reversal.hint')}>
          <Form
            action={budgetPaths.reversal(payment.id)}
            label={t('spending.reversal')}
            csrf={tokens.csrf}
            idempotencyKey={tokens.key}
          >
            <SentErrors t={t} sent={sent} />
            <TextField
              name="words"
              label={t('spending.reversal.why')}
              value={sent?.text('words') ?? ''}
              error={errorAt(t, sent, 'words')}
              required
            />
            <FormActions>
              <SubmitButton tone="secondary">{t('spending.reversal')}</SubmitButton>
            </FormActions>
          </Form>
        </Card>
      )}
    </div>
  );
};
