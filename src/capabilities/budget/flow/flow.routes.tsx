import type { View } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import { sendDataset } from '../../../platform/open-data/send-dataset.ts';
import { budgetPaths } from '../budget.paths.ts';
import { overseeBudget, seeBudget } from '../budget.policy.ts';
import { parsePot } from '../budget.rules.ts';
import { heading, queryOf, scopeOf } from '../budget-exchange.routes.tsx';
import { GROUPINGS } from '../money/groupings.rules.ts';
import { FlowPage } from './flow.pages.tsx';
import { flowDataset } from './flow.sheet.ts';
import { type AskedFlow, loadFlow } from './load-flow.ts';

export const flowRoutes: readonly Route[] = [
  get(budgetPaths.flow(), seeBudget, async (x) => {
    const model = await x.view(async (view) => loadFlow(view, await asked(x, view), x.t));
    return x.page(
      {
        ...heading(x, x.t('flow.title'), model.asked.year),
        subtitle: x.t('flow.subtitle', { year: model.asked.year }),
        wide: true,
      },
      <FlowPage
        t={x.t}
        model={model}
        query={queryOf(x, budgetPaths.flow())}
        oversees={overseeBudget.allows(x.actor)}
      />,
    );
  }),
  get(budgetPaths.flowData, seeBudget, async (x) => {
    const model = await x.view(async (view) => loadFlow(view, await asked(x, view), x.t));
    const dataset = flowDataset(x.t, model, x.province.name, x.today);
    return sendDataset(x, dataset, x.query.get('format') ?? 'xlsx');
  }),
];

async function asked(x: Exchange, view: View): Promise<AskedFlow> {
  const by = GROUPINGS.find((each) => each === x.query.get('by')) ?? 'source';
  const code = (name: string) => parsePot(x.query.get(name) ?? '')?.source ?? null;
  return { ...(await scopeOf(x, view)), source: code('source'), tag: code('tag'), by };
}
