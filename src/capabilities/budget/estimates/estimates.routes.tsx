import { formatDay, parseDay, yearOf } from '../../../kernel/day.ts';
import { type Id, parseId } from '../../../kernel/ids.ts';
import { parseDong } from '../../../kernel/money.ts';
import { invalid, notFound, type Refusal } from '../../../kernel/result.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { findUnit } from '../../organisations/index.ts';
import { budgetPaths } from '../budget.paths.ts';
import { mayWorkOn, overseeBudget, seeBudget, workOnMoney } from '../budget.policy.ts';
import { parsePot, parseYear } from '../budget.rules.ts';
import { heading, nothing, pageOf, queryOf, scopeOf, stretchOf } from '../budget-exchange.routes.tsx';
import { loadBudgetWords } from '../load-budget-words.ts';
import { DecisionPage } from './decision.pages.tsx';
import { DecisionsPage } from './decisions.pages.tsx';
import { isEstimateKind } from './estimate.rules.ts';
import { loadDecision, loadDecisions } from './load-decisions.ts';
import { LocalDecisionPage } from './local-decision.pages.tsx';
import { hasOwnBudget, recordLocalEstimate } from './record-estimate.ts';

export const estimateRoutes: readonly Route[] = [
  get(budgetPaths.decisions(), seeBudget, async (x) => {
    const page = pageOf(x);
    const model = await x.view(async (view) =>
      loadDecisions(view, await scopeOf(x, view), { page, ...stretchOf(page) }, x.locale),
    );
    return x.page(
      { ...heading(x, x.t('estimate.list'), model.year), subtitle: x.t('estimate.list.subtitle') },
      <DecisionsPage
        t={x.t}
        model={model}
        query={queryOf(x, budgetPaths.decisions())}
        tokens={x.formTokens}
        oversees={overseeBudget.allows(x.actor)}
      />,
    );
  }),
  get(budgetPaths.decision(':decision'), seeBudget, async (x) => {
    const id = parseId(x.param('decision'));
    const model = id && (await x.view((view) => loadDecision(view, id, x.locale)));
    if (!model) return nothing(x);
    const { documentNumber, issuedOn, kind, year } = model.decision;
    const head = heading(x, x.t('estimate.show', { number: documentNumber, day: formatDay(issuedOn) }), year);
    const list = { href: budgetPaths.decisions(year), label: x.t('estimate.list') };
    const subtitle = `${x.t(`estimate.kind.${kind}`)} · ${x.t(`estimate.level.${model.decision.level}`)} · ${year}`;
    return x.page(
      { ...head, breadcrumbs: [...head.breadcrumbs, list], subtitle },
      <DecisionPage t={x.t} model={model} />,
    );
  }),
  get(budgetPaths.localDecision(':unit'), workOnMoney, (x) => showLocal(x, null, 200)),
  post(budgetPaths.localDecision(':unit'), workOnMoney, 'budget.decide', (x) => {
    const unitId = parseId(x.param('unit'));
    return x.submit<Id>(
      async (change) => {
        const kind = x.form.text('kind');
        const pot = parsePot(x.form.text('pot'));
        const year = parseYear(x.form.text('year'));
        const amount = parseDong(x.form.text('amounts'));
        if (!unitId || !mayWorkOn(change.actor, unitId)) return notFound();
        if (!isEstimateKind(kind) || !pot || !year || amount === null || amount === 0)
          return invalid({ amounts: 'estimate.amount.wrong' });
        const integrated = x.form.text('integrated') === 'yes';
        return recordLocalEstimate(change, {
          kind,
          year,
          documentNumber: x.form.text('number'),
          issuedOn: parseDay(x.form.text('issuedOn')),
          amounts: [{ ...pot, unitId, lineId: null, integrated, amount }],
        });
      },
      {
        to: () => budgetPaths.unit(x.param('unit'), parseYear(x.form.text('year')) ?? undefined),
        notice: 'estimate.saved',
        onRefusal: (refusal, status) => showLocal(x, refusal, status),
      },
    );
  }),
];

async function showLocal(x: Exchange, refusal: Refusal | null, status: number): Promise<Response> {
  const unitId = parseId(x.param('unit'));
  if (!unitId || !mayWorkOn(x.actor, unitId)) return nothing(x);
  const model = await x.view(async (view) => {
    const unit = await findUnit(view.tx, unitId, view.today);
    const { year } = await scopeOf(x, view);
    const words = await loadBudgetWords(view, x.locale);
    return unit && hasOwnBudget(unit.kind) ? { unitId, year, thisYear: yearOf(view.today), words } : null;
  });
  if (!model) return nothing(x);
  const sent = refusal && { refusal, text: x.form.text, all: x.form.all };
  return x.page(
    { ...heading(x, x.t('estimate.local.title'), model.year), subtitle: x.t('estimate.local.subtitle'), status },
    <LocalDecisionPage t={x.t} {...model} tokens={x.formTokens} sent={sent} />,
  );
}
