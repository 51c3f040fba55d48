import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import { sendDataset } from '../../../platform/open-data/send-dataset.ts';
import { reportPaths } from '../reports.paths.ts';
import { seeReports } from '../reports.policy.ts';
import { FiguresPage } from './figures.pages.tsx';
import { figuresDataset } from './figures.sheet.ts';
import { loadFiguresPage } from './load-figures-page.ts';
import { atReport, headOfReport, reportIdOf } from './report-exchange.routes.tsx';

export const reportFigureRoutes: readonly Route[] = [
  get(atReport(reportPaths.figures(':id')), seeReports, showFigures),
  get(atReport(reportPaths.data(':id', ':format')), seeReports, downloadFigures),
];

const NOTHING = { kind: 'not-found', key: 'refusal.notFound' } as const;

async function showFigures(x: Exchange): Promise<Response> {
  const model = await x.view((view) => loadFiguresPage(view, reportIdOf(x)));
  if (!model) return x.refused(NOTHING);
  return x.page(
    { ...headOfReport(x, model, x.t('report.figures')), wide: true },
    <FiguresPage t={x.t} model={model} all={x.query.get('all') !== null} />,
  );
}

async function downloadFigures(x: Exchange): Promise<Response> {
  const model = await x.view((view) => loadFiguresPage(view, reportIdOf(x)));
  return model ? sendDataset(x, figuresDataset(x.t, model, x.today), x.param('format')) : x.refused(NOTHING);
}
