import { type Id, parseId } from '../../../kernel/ids.ts';
import { invalid, notFound, type Refusal } from '../../../kernel/result.ts';
import type { View } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { listUnitLabels } from '../../organisations/index.ts';
import { budgetPaths } from '../budget.paths.ts';
import { maySeeUnit, mayWorkOn, seeBudget, workOnMoney } from '../budget.policy.ts';
import { parsePot } from '../budget.rules.ts';
import { heading, nothing, pageOf, queryOf, scopeOf, stretchOf } from '../budget-exchange.routes.tsx';
import { loadBudgetWords } from '../load-budget-words.ts';
import { listLinePlaces } from '../money/line.store.ts';
import { loadNorms } from '../norms/load-norms.ts';
import { ExplainPage } from './explain.pages.tsx';
import { explainOverspending } from './explain-overspending.ts';
import { type PaymentModel, PaymentPage } from './payment.pages.tsx';
import { reverseSpending } from './reverse-spending.ts';
import { findPayment } from './spending.store.ts';
import { pageOverspent } from './standing.store.ts';

export const paymentRoutes: readonly Route[] = [
  get(budgetPaths.payment(':payment'), seeBudget, (x) => showPayment(x, null, 200)),
  post(budgetPaths.reversal(':payment'), workOnMoney, 'budget.reverse', (x) => {
    const paymentId = parseId(x.param('payment'));
    return x.submit<Id>(
      async (change) => (paymentId ? reverseSpending(change, { paymentId, words: x.form.text('words') }) : notFound()),
      {
        to: (id) => budgetPaths.payment(id),
        notice: 'spending.reversed',
        onRefusal: (refusal, status) => showPayment(x, refusal, status),
      },
    );
  }),
  get(budgetPaths.explanation(':unit'), workOnMoney, (x) => showExplanations(x, null, 200)),
  post(budgetPaths.explanation(':unit'), workOnMoney, 'budget.explain', (x) =>
    x.submit<Id>(
      async (change) => {
        const unitId = parseId(x.param('unit'));
        const pot = parsePot(x.form.text('pot'));
        if (!unitId) return notFound();
        if (!pot) return invalid({ words: 'spending.explanation.missing' });
        const { year } = await scopeOf(x, change);
        const place = { unitId, year, lineId: parseId(x.form.text('line')), ...pot };
        return explainOverspending(change, { ...place, words: x.form.text('words') });
      },
      {
        to: () => budgetPaths.explanation(x.param('unit'), Number(x.query.get('year')) || undefined),
        notice: 'spending.explained',
        onRefusal: (refusal, status) => showExplanations(x, refusal, status),
      },
    ),
  ),
];

async function showPayment(x: Exchange, refusal: Refusal | null, status: number): Promise<Response> {
  const id = parseId(x.param('payment'));
  const model = id && (await x.view((view) => loadPayment(view, id, x.locale)));
  if (!model) return nothing(x);
  const sent = refusal && { refusal, text: x.form.text, all: x.form.all };
  const head = heading(x, model.payment.words, model.payment.year);
  const list = { href: budgetPaths.payments(model.payment.year), label: x.t('spending.list') };
  return x.page(
    { ...head, breadcrumbs: [...head.breadcrumbs, list], subtitle: x.t('spending.one'), status },
    <PaymentPage t={x.t} model={model} tokens={x.formTokens} sent={sent} />,
  );
}

async function loadPayment(view: View, id: Id, locale: 'vi' | 'en'): Promise<PaymentModel | null> {
  const payment = await findPayment(view.tx, id);
  if (!payment || !maySeeUnit(view.actor, payment.unitId)) return null;
  const labels = await listUnitLabels(view.tx, [payment.unitId], view.today);
  const places = await listLinePlaces(view.tx, payment.lineId ? [payment.lineId] : []);
  const norms = payment.norm ? await loadNorms(view) : [];
  const isOpen = payment.reversesId === null && payment.reversedById === null;
  return {
    payment,
    unitName: labels.get(payment.unitId)?.name ?? '',
    lineTitle: (payment.lineId && places.get(payment.lineId)?.title) || null,
    norm: norms.find((norm) => norm.code === payment.norm?.code) ?? null,
    words: await loadBudgetWords(view, locale),
    mayReverse: isOpen && mayWorkOn(view.actor, payment.unitId),
  };
}

async function showExplanations(x: Exchange, refusal: Refusal | null, status: number): Promise<Response> {
  const unitId = parseId(x.param('unit'));
  if (!unitId || !mayWorkOn(x.actor, unitId)) return nothing(x);
  const page = pageOf(x);
  const model = await x.view(async (view) => {
    const { year } = await scopeOf(x, view);
    const found = await pageOverspent(view.tx, { year, unitId }, stretchOf(page));
    const places = await listLinePlaces(
      view.tx,
      found.places.flatMap((each) => each.lineId ?? []),
    );
    const titles = new Map([...places].map(([id, line]) => [id, line.title]));
    return { unitId, year, page, ...found, titles, words: await loadBudgetWords(view, x.locale) };
  });
  const sent = refusal && { refusal, text: x.form.text, all: x.form.all };
  const head = heading(x, x.t('spending.explain'), model.year);
  const crumb = { href: budgetPaths.unit(unitId, model.year), label: x.t('budget.view.own') };
  return x.page(
    { ...head, breadcrumbs: [...head.breadcrumbs, crumb], subtitle: x.t('spending.explain.subtitle'), status },
    <ExplainPage
      t={x.t}
      model={model}
      query={queryOf(x, budgetPaths.explanation(unitId))}
      tokens={x.formTokens}
      sent={sent}
    />,
  );
}
