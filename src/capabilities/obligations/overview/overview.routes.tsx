import { daysBetween } from '../../../kernel/day.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import { LinkButton } from '../../../ui/index.ts';
import { PerformanceTabs } from '../register/performance-tabs.pages.tsx';
import { registerPaths } from '../register/register.paths.ts';
import { readYear } from '../register/register-filter.rules.ts';
import { loadOverview } from './load-overview.ts';
import { OverviewPage, overviewAnswer } from './overview.pages.tsx';
import { seeOverview } from './overview.policy.ts';

export const overviewRoutes: Route[] = [get('/overview', seeOverview, showOverview)];

async function showOverview(x: Exchange): Promise<Response> {
  const year = readYear(x.query);
  const model = await x.view((view) => loadOverview(view, { year, allUnits: x.query.get('units') === 'all' }));
  const days = model.next ? daysBetween(model.today, model.next.urgedOn) : 0;
  return x.page(
    {
      title: overviewAnswer(x.t, model, days),
      place: 'performance',
      subtitle: model.next && x.t('overview.next.what', { action: model.next.action }),
      actions: <LinkButton href={registerPaths.list()}>{x.t('register.title')}</LinkButton>,
    },
    <>
      <PerformanceTabs t={x.t} current="tasks" />
      <OverviewPage t={x.t} model={model} />
    </>,
  );
}
