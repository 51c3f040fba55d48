import type { Refusal } from '../../../kernel/result.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { pageNumber } from '../../../platform/http/page-number.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { LinkButton } from '../../../ui/index.ts';
import { checkPaths } from '../checks/check.paths.ts';
import { ReportTabs } from '../report-tabs.pages.tsx';
import { reportPaths } from '../reports.paths.ts';
import { overseeReports, runReports, seeReports } from '../reports.policy.ts';
import { HubPage } from './hub.pages.tsx';
import { loadHub } from './load-hub.ts';
import { openByHand } from './open-by-hand.ts';

export const hubRoutes: readonly Route[] = [
  get(reportPaths.hub, seeReports, (x) => showHub(x, null, 200)),
  post(reportPaths.rounds, runReports, 'report.open', (x) => {
    const [regime = '', period = ''] = x.form.text('round').split(' ');
    return x.submit((change) => openByHand(change, { regime, period }), {
      to: reportPaths.round,
      notice: 'report.opened',
      onRefusal: (refusal, status) => showHub(x, refusal, status),
    });
  }),
];

async function showHub(x: Exchange, refusal: Refusal | null, status: number): Promise<Response> {
  const page = pageNumber(x.query);
  const model = await x.view((view) => loadHub(view, page));
  return x.page(
    {
      title: x.t('report.title'),
      subtitle: x.t('report.subtitle'),
      place: 'reports',
      status,
      actions: overseeReports.allows(x.actor) && <LinkButton href={checkPaths.list}>{x.t('checks.title')}</LinkButton>,
    },
    <>
      <ReportTabs t={x.t} current="reports" />
      <HubPage
        t={x.t}
        model={model}
        today={x.today}
        query={{ path: reportPaths.hub, params: Object.fromEntries(x.query) }}
        page={page}
        tokens={x.formTokens}
        refused={refusal && x.t(Object.values(refusal.fields ?? {})[0] ?? refusal.key, refusal.params)}
      />
    </>,
  );
}
