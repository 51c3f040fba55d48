import type { Exchange } from '../../../platform/http/exchange.ts';
import { pageNumber } from '../../../platform/http/page-number.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import { sendDataset } from '../../../platform/open-data/send-dataset.ts';
import { agencyOf } from '../open-data/agency.ts';
import { reportPaths } from '../reports.paths.ts';
import { seeReports } from '../reports.policy.ts';
import { indicatorName, keptParams, periodName, whoseWords } from './figure-words.pages.tsx';
import { indicatorPaths } from './indicator.paths.ts';
import { recordsDataset } from './indicators.sheet.ts';
import { loadRecords } from './load-records.ts';
import { RecordsPage } from './records.pages.tsx';

export const recordRoutes: readonly Route[] = [
  get(indicatorPaths.records(':code'), seeReports, showRecords),
  get(indicatorPaths.recordsData(':code', ':format'), seeReports, sendRecords),
];

const NOTHING = { kind: 'not-found', key: 'refusal.notFound' } as const;

async function showRecords(x: Exchange): Promise<Response> {
  const page = pageNumber(x.query);
  const code = x.param('code');
  const model = await x.view((view) => loadRecords(view, { code, query: x.query, page }, x.locale));
  if (!model) return x.refused(NOTHING);
  const kept = keptParams(model);
  const query = { path: indicatorPaths.records(code), params: Object.fromEntries(x.query) };
  return x.page(
    {
      title: indicatorName(x.t, model.indicator),
      subtitle: `${x.t('indicator.records.answer', { count: model.total })} · ${whoseWords(x.t, model)}, ${periodName(x.t, model.period)}`,
      place: 'reports',
      wide: true,
      breadcrumbs: [
        { href: reportPaths.hub, label: x.t('ui.nav.reports') },
        { href: indicatorPaths.list({ period: model.period.key }), label: x.t('indicator.title') },
        { href: indicatorPaths.show(code, kept), label: indicatorName(x.t, model.indicator) },
      ],
    },
    <RecordsPage
      t={x.t}
      model={model}
      query={query}
      page={page}
      data={(format) => `${indicatorPaths.recordsData(code, format)}${x.query.size ? `?${x.query}` : ''}`}
    />,
  );
}

/** All records that a spreadsheet can hold, in the order of the screen. */
async function sendRecords(x: Exchange): Promise<Response> {
  const code = x.param('code');
  const found = await x.view(async (view) => ({
    model: await loadRecords(view, { code, query: x.query, page: 'all' }, x.locale),
    agency: await agencyOf(view, x.locale),
  }));
  if (!found.model) return x.refused(NOTHING);
  const said = { t: x.t, today: x.today, agency: found.agency };
  return sendDataset(x, recordsDataset(said, found.model), x.param('format'));
}
