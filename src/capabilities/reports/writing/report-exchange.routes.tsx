import { formatDay } from '../../../kernel/day.ts';
import { type Id, parseId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/result.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { FORM_FIELDS } from '../../../ui/index.ts';
import type { OnReport } from '../act-on-report.ts';
import { periodWords } from '../report.rules.ts';
import { reportPaths } from '../reports.paths.ts';
import { loadReportPage, type ReportPageModel } from './load-report-page.ts';
import { ReportPage } from './report.pages.tsx';

/** An address that names nothing is refused as any other that names nothing. */
const NO_ID = '00000000-0000-7000-8000-000000000000' as Id;

export const reportIdOf = (x: Exchange): Id => parseId(x.param('id')) ?? NO_ID;

export const onReport = (x: Exchange): OnReport => ({
  reportId: reportIdOf(x),
  version: Number(x.form.text(FORM_FIELDS.version)) || 0,
});

/** Beside other hubs of the place only what looks like an id is a report. */
export const atReport = (path: string): string => path.replace(':id', ':id{[0-9a-f-]+}');

export const wordsOf = (x: Exchange, refusal: Refusal): string =>
  x.t(Object.values(refusal.fields ?? {})[0] ?? refusal.key, refusal.params);

/** Where a page of a report stands. */
export const headOfReport = (
  x: Exchange,
  model: Pick<ReportPageModel, 'round' | 'report' | 'unitName' | 'unitNameEn'>,
  below: string | null,
) => {
  const { round, report } = model;
  const title = `${x.locale === 'en' ? round.nameEn : round.name}, ${periodWords(round, x.locale)}`;
  return {
    title: below ?? title,
    subtitle: below
      ? title
      : `${x.locale === 'en' ? model.unitNameEn : model.unitName} · ${x.t('report.due', { day: formatDay(report.dueOn) })}`,
    place: 'reports',
    breadcrumbs: [
      { label: x.t('report.title'), href: reportPaths.hub },
      ...(below ? [{ label: title, href: reportPaths.report(report.id) }] : []),
    ],
  };
};

export async function showReport(x: Exchange, refusal: Refusal | null, status: number): Promise<Response> {
  const model = await x.view((view) => loadReportPage(view, reportIdOf(x)));
  if (!model) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  return x.page(
    { ...headOfReport(x, model, null), status },
    <ReportPage
      t={x.t}
      model={model}
      today={formatDay(x.today)}
      tokens={x.formTokens}
      refused={refusal && { words: wordsOf(x, refusal), text: x.form.text }}
    />,
  );
}
