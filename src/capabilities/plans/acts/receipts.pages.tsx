import { formatDay } from '../../../kernel/day.ts';
import { type Dong, formatDong } from '../../../kernel/money.ts';
import type { Refusal } from '../../../kernel/result.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  Callout,
  type Column,
  DataTable,
  EmptyState,
  Form,
  FormActions,
  StatusTag,
  SubmitButton,
} from '../../../ui/index.ts';
import { actsPaths } from './acts.paths.ts';
import type { Receipts } from './load-receipts.ts';
import type { PlanToReceive } from './receipts.store.ts';

interface ReceiptsProps {
  t: Translate;
  receipts: Receipts;
  tokens: { readonly csrf: string; readonly key: string };
  sent: { readonly refusal: Refusal; readonly ticked: readonly string[] } | null;
}

/** The preview and the act in one: each plan shows what came, and is ticked or not. */
export const ReceiptsPage = ({ t, receipts, tokens, sent }: ReceiptsProps) => {
  if (receipts.plans.length === 0)
    return <EmptyState title={t('plan.receipts.empty')}>{t('plan.receipts.empty.text')}</EmptyState>;
  const words = sent && t(Object.values(sent.refusal.fields ?? {})[0] ?? sent.refusal.key);
  const isTicked = (plan: PlanToReceive): boolean => (sent ? sent.ticked.includes(tickOf(plan)) : true);
  return (
    <Form action={actsPaths.receipts} label={t('plan.receipts.title')} csrf={tokens.csrf} idempotencyKey={tokens.key}>
      {words && <Callout tone="brocade">{words}</Callout>}
      <p class="hint">{t('plan.receipts.hint')}</p>
      <DataTable
        t={t}
        caption={t('plan.receipts.title')}
        rows={receipts.plans}
        columns={columnsOf(t, receipts, isTicked)}
        empty={null}
      />
      <FormActions>
        <SubmitButton>{t('plan.receipts.submit')}</SubmitButton>
      </FormActions>
    </Form>
  );
};

/** A plan that changed meanwhile has another version, and is left for a look of its own. */
const tickOf = (plan: PlanToReceive): string => `${plan.id}:${plan.version}`;

const columnsOf = (
  t: Translate,
  receipts: Receipts,
  isTicked: (plan: PlanToReceive) => boolean,
): Column<PlanToReceive>[] => [
  {
    key: 'unit',
    header: t('plan.receipts.unit'),
    heading: true,
    cell: (plan) => (
      <span class="check">
        <input id={`receive-${plan.id}`} type="checkbox" name="plan" value={tickOf(plan)} checked={isTicked(plan)} />
        <label for={`receive-${plan.id}`}>{unitName(t, receipts, plan)}</label>
      </span>
    ),
  },
  {
    key: 'paper',
    header: t('plan.receipts.paper'),
    cell: (plan) => <a href={actsPaths.review(plan.id)}>{plan.documentNumber ?? t('plan.receipts.byClick')}</a>,
  },
  {
    key: 'sent',
    header: t('plan.receipts.sent'),
    nowrap: true,
    cell: (plan) => (
      <>
        {formatDay(plan.sentOn)}{' '}
        {plan.daysLate > 0 && <StatusTag tone="gold">{t('plan.act.lateTag', { days: plan.daysLate })}</StatusTag>}
      </>
    ),
  },
  {
    key: 'lines',
    header: t('plan.receipts.lines'),
    align: 'end',
    cell: (plan) => (plan.noActivity ? t('plan.receipts.noActivity') : plan.lines),
  },
  {
    key: 'amount',
    header: t('plan.receipts.amount'),
    align: 'end',
    cell: (plan) => (plan.amount > 0 ? formatDong(plan.amount as Dong) : ''),
  },
];

function unitName(t: Translate, receipts: Receipts, plan: PlanToReceive): string {
  const unit = receipts.units.get(plan.unitId);
  return (t.locale === 'en' ? unit?.nameEn : unit?.name) ?? '';
}
