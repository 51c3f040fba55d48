import { type Id, parseId } from '../../../kernel/ids.ts';
import { notFound, type Refusal } from '../../../kernel/result.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { FORM_FIELDS } from '../../../ui/index.ts';
import { budgetPaths } from '../budget.paths.ts';
import { mayWorkOn, workOnMoney } from '../budget.policy.ts';
import { heading, nothing, scopeOf } from '../budget-exchange.routes.tsx';
import { distribute } from './distribute.ts';
import { DistributionPage } from './distribution.pages.tsx';
import { readDistribution } from './distribution-form.rules.ts';
import { loadDistribution } from './load-distribution.ts';

export const distributionRoutes: readonly Route[] = [
  get(budgetPaths.distribution(':unit'), workOnMoney, (x) => showForm(x, null, 200)),
  post(budgetPaths.distribution(':unit'), workOnMoney, 'budget.distribute', (x) => {
    const unitId = parseId(x.param('unit'));
    return x.submit<Id>(
      async (change) => {
        if (!unitId || !mayWorkOn(change.actor, unitId)) return notFound();
        const { year } = await scopeOf(x, change);
        const shown = await loadDistribution(change, { unitId, year }, x.locale);
        const lines = readDistribution(x.form, shown.pots, shown.lines);
        if (!lines.ok) return lines;
        const version = Number(x.form.text(FORM_FIELDS.version));
        const documentNumber = x.form.text('document');
        return distribute(change, { unitId, year, version, lines: lines.value, documentNumber });
      },
      {
        to: () => budgetPaths.unit(x.param('unit'), Number(x.query.get('year')) || undefined),
        notice: 'distribution.saved',
        onRefusal: (refusal, status) => showForm(x, refusal, status),
      },
    );
  }),
];

async function showForm(x: Exchange, refusal: Refusal | null, status: number): Promise<Response> {
  const unitId = parseId(x.param('unit'));
  if (!unitId || !mayWorkOn(x.actor, unitId)) return nothing(x);
  const model = await x.view(async (view) => {
    const { year } = await scopeOf(x, view);
    return loadDistribution(view, { unitId, year }, x.locale);
  });
  const sent = refusal && { refusal, text: x.form.text, all: x.form.all };
  const head = heading(x, x.t('distribution.title'), model.year);
  const crumb = { href: budgetPaths.unit(unitId, model.year), label: x.t('budget.view.own') };
  return x.page(
    { ...head, breadcrumbs: [...head.breadcrumbs, crumb], subtitle: x.t('distribution.subtitle'), status },
    <DistributionPage t={x.t} model={model} tokens={x.formTokens} sent={sent} />,
  );
}
