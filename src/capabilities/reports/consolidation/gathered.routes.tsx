import type { Id } from '../../../kernel/ids.ts';
import { parseId } from '../../../kernel/ids.ts';
import { notFound } from '../../../kernel/result.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { pageNumber } from '../../../platform/http/page-number.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { isOfUnits } from '../report.rules.ts';
import { reportPaths } from '../reports.paths.ts';
import { runReports } from '../reports.policy.ts';
import { loadReportPage } from '../writing/load-report-page.ts';
import { atReport, headOfReport, reportIdOf, showReport } from '../writing/report-exchange.routes.tsx';
import { GatheredPage } from './gathered.pages.tsx';
import { listGatheredWords } from './gathered.store.ts';
import { takeOver } from './take-over.ts';

const UNITS_PER_PAGE = 50;

export const consolidationRoutes: readonly Route[] = [
  get(atReport(reportPaths.gathered(':id')), runReports, showGathered),
  post(atReport(reportPaths.gathered(':id')), runReports, 'report.take-over', (x) => {
    const fromReportId = parseId(x.form.text('from')) as Id | null;
    const section = x.form.text('section');
    return x.submit(
      (change) =>
        fromReportId
          ? takeOver(change, { reportId: reportIdOf(x), section, fromReportId })
          : Promise.resolve(notFound()),
      {
        to: (id) => `${reportPaths.gathered(id)}?section=${section}`,
        notice: 'report.gathered.done',
        onRefusal: (refusal, status) => showReport(x, refusal, status),
      },
    );
  }),
];

async function showGathered(x: Exchange): Promise<Response> {
  const page = pageNumber(x.query);
  const found = await x.view(async (view) => {
    const model = await loadReportPage(view, reportIdOf(x));
    if (!model?.work || isOfUnits(model.round)) return null;
    const asked = x.query.get('section');
    const section = model.work.sections.find(({ code }) => code === asked)?.code ?? 'results';
    const paging = { limit: UNITS_PER_PAGE, offset: (page - 1) * UNITS_PER_PAGE };
    const scope = { period: model.round.period, section, today: x.today };
    return { model, section, rows: await listGatheredWords(view.tx, { ...scope, ...paging }) };
  });
  if (!found) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  return x.page(
    { ...headOfReport(x, found.model, x.t('report.gathered')), wide: true },
    <GatheredPage
      t={x.t}
      {...found}
      query={{ path: reportPaths.gathered(found.model.report.id), params: Object.fromEntries(x.query) }}
      page={page}
      tokens={x.formTokens}
    />,
  );
}
