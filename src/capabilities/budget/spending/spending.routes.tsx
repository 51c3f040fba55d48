import { formatDay, parseDay, yearOf } from '../../../kernel/day.ts';
import { type Id, parseId } from '../../../kernel/ids.ts';
import { formatDong, parseDong } from '../../../kernel/money.ts';
import { invalid, notFound, type Refusal } from '../../../kernel/result.ts';
import type { View } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { writeXlsx, XLSX_TYPE } from '../../../platform/xlsx/xlsx.ts';
import { budgetPaths } from '../budget.paths.ts';
import { mayWorkOn, overseeBudget, seeBudget, workOnMoney } from '../budget.policy.ts';
import { parsePot, parseYear } from '../budget.rules.ts';
import { heading, nothing, pageOf, queryOf, scopeOf, stretchOf, WHOLE } from '../budget-exchange.routes.tsx';
import { loadBudgetWords } from '../load-budget-words.ts';
import { listFundedLines } from '../money/line.store.ts';
import { loadNorms } from '../norms/load-norms.ts';
import { readNormUse } from '../norms/read-norm.rules.ts';
import { loadPayments } from './load-payments.ts';
import { NewPaymentPage } from './new-payment.pages.tsx';
import { PaymentsPage } from './payments.pages.tsx';
import { paymentsSheet } from './payments.sheet.ts';
import { recordSpending } from './record-spending.ts';
import type { PaymentFilter } from './spending.store.ts';

export const spendingRoutes: readonly Route[] = [
  get(budgetPaths.payments(), seeBudget, async (x) => {
    const page = pageOf(x);
    const model = await x.view(async (view) =>
      loadPayments(view, await asked(x, view), { page, ...stretchOf(page) }, x.locale),
    );
    const { count, total } = model.found;
    return x.page(
      {
        ...heading(x, x.t('spending.list'), model.filter.year),
        subtitle: x.t('spending.list.subtitle', { count, total: formatDong(total) }),
        wide: true,
      },
      <PaymentsPage
        t={x.t}
        model={model}
        query={queryOf(x, budgetPaths.payments())}
        oversees={overseeBudget.allows(x.actor)}
      />,
    );
  }),
  get(budgetPaths.paymentsSheet, seeBudget, async (x) => {
    const model = await x.view(async (view) =>
      loadPayments(view, await asked(x, view), { page: 1, ...WHOLE }, x.locale),
    );
    const name = `khoan-chi-${model.filter.year}.xlsx`;
    return x.download(await writeXlsx(paymentsSheet(x.t, model)), { name, type: XLSX_TYPE });
  }),
  get(budgetPaths.newPayment(':unit'), workOnMoney, (x) => showForm(x, null, 200)),
  post(budgetPaths.newPayment(':unit'), workOnMoney, 'budget.pay', (x) => {
    const unitId = parseId(x.param('unit'));
    return x.submit<Id>(
      async (change) => {
        if (!unitId) return notFound();
        const norm = readNormUse(x.form.text, x.form.text('norm') ? await loadNorms(change) : []);
        if (norm === 'wrong') return invalid({ norm: 'norm.quantity.wrong' });
        return recordSpending(change, {
          unitId,
          lineId: parseId(x.form.text('line')),
          amount: parseDong(x.form.text('amount')),
          paidOn: parseDay(x.form.text('paidOn')),
          documentNumber: x.form.text('number'),
          words: x.form.text('words'),
          year: parseYear(x.form.text('year')) ?? parseYear(x.query.get('year') ?? ''),
          pot: parsePot(x.form.text('pot')),
          explanation: x.form.text('explanation'),
          norm,
        });
      },
      {
        to: (id) => budgetPaths.payment(id),
        notice: 'spending.saved',
        onRefusal: (refusal, status) => showForm(x, refusal, status),
      },
    );
  }),
];

const KINDS = ['no-line', 'late', 'reversal'] as const;

async function asked(x: Exchange, view: View): Promise<PaymentFilter> {
  const kind = KINDS.find((each) => each === x.query.get('kind')) ?? null;
  const source = parsePot(x.query.get('source') ?? '')?.source ?? null;
  return { ...(await scopeOf(x, view)), lineId: parseId(x.query.get('line') ?? ''), source, kind };
}

async function showForm(x: Exchange, refusal: Refusal | null, status: number): Promise<Response> {
  const unitId = parseId(x.param('unit'));
  if (!unitId || !mayWorkOn(x.actor, unitId)) return nothing(x);
  const model = await x.view(async (view) => {
    const { year } = await scopeOf(x, view);
    return {
      unitId,
      year,
      thisYear: yearOf(view.today),
      lines: await listFundedLines(view.tx, { unitId, year }),
      norms: await loadNorms(view),
      words: await loadBudgetWords(view, x.locale),
      lineId: x.query.get('line') ?? '',
      today: formatDay(view.today),
    };
  });
  const sent = refusal && { refusal, text: x.form.text, all: x.form.all };
  const crumb = { href: budgetPaths.unit(unitId, model.year), label: x.t('budget.view.own') };
  const head = heading(x, x.t('spending.new'), model.year);
  return x.page(
    { ...head, breadcrumbs: [...head.breadcrumbs, crumb], subtitle: x.t('spending.new.subtitle'), status },
    <NewPaymentPage t={x.t} model={model} tokens={x.formTokens} sent={sent} />,
  );
}
