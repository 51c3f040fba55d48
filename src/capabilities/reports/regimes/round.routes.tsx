import { formatDay } from '../../../kernel/day.ts';
import { parseId } from '../../../kernel/ids.ts';
import { notFound, type Refusal } from '../../../kernel/result.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { pageNumber } from '../../../platform/http/page-number.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { sendDataset } from '../../../platform/open-data/send-dataset.ts';
import type { OnReport } from '../act-on-report.ts';
import { periodWords } from '../report.rules.ts';
import { reportPaths } from '../reports.paths.ts';
import { overseeReports, receiveReports, runReports } from '../reports.policy.ts';
import { receiveReports as receiveTicked } from '../submission/receive-report.ts';
import { loadRound } from './load-round.ts';
import { PROGRESS } from './progress.rules.ts';
import { remindSilentUnits } from './remind-of-reports.ts';
import { RoundPage } from './round.pages.tsx';
import { unitReportsDataset } from './round.sheet.ts';

export const roundRoutes: readonly Route[] = [
  get(reportPaths.round(':id'), overseeReports, (x) => showRound(x, null, 200)),
  get(reportPaths.roundSheet(':id'), overseeReports, downloadUnits),
  post(reportPaths.remind(':id'), runReports, 'report.remind', (x) => {
    const id = parseId(x.param('id'));
    return x.submit((change) => (id ? remindSilentUnits(change, id) : Promise.resolve(notFound())), {
      to: () => reportPaths.round(id as NonNullable<typeof id>),
      notice: (people) => ({ key: 'report.reminded', params: { people } }),
      onRefusal: (refusal, status) => showRound(x, refusal, status),
    });
  }),
  post(reportPaths.receipts(':id'), receiveReports, 'report.receive', (x) =>
    x.submit((change) => receiveTicked(change, tickedOf(x)), {
      to: () => x.path.replace(/\/receipts$/, ''),
      notice: ({ received, left }) => ({
        key: left > 0 ? 'report.receipts.some' : 'report.receipts.done',
        params: { received, left },
      }),
      onRefusal: (refusal, status) => showRound(x, refusal, status),
    }),
  ),
];

const tickedOf = (x: Exchange): OnReport[] =>
  x.form.all('report').flatMap((value) => {
    const [id = '', version] = value.split(':');
    const reportId = parseId(id);
    return reportId ? [{ reportId, version: Number(version) || 0 }] : [];
  });

const progressIn = (x: Exchange) => PROGRESS.find((each) => each === x.query.get('progress')) ?? null;

async function showRound(x: Exchange, refusal: Refusal | null, status: number): Promise<Response> {
  const id = parseId(x.param('id'));
  const page = pageNumber(x.query);
  const progress = progressIn(x);
  const model = id && (await x.view((view) => loadRound(view, id, { progress, page })));
  if (!model || !x.actor) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const { round } = model;
  return x.page(
    {
      title: `${x.locale === 'en' ? round.nameEn : round.name}, ${periodWords(round, x.locale)}`,
      subtitle: `${x.t('report.cut', { from: formatDay(round.from), to: formatDay(round.to) })} ${x.t('report.due', { day: formatDay(round.dueOn) })}`,
      place: 'reports',
      breadcrumbs: [{ label: x.t('report.title'), href: reportPaths.hub }],
      status,
    },
    <RoundPage
      t={x.t}
      model={model}
      today={x.today}
      query={{ path: reportPaths.round(round.id), params: Object.fromEntries(x.query) }}
      page={page}
      progress={progress}
      mayReceive={receiveReports.allows(x.actor)}
      mayRemind={runReports.allows(x.actor) && round.sender !== 'approver'}
      tokens={x.formTokens}
      refused={refusal && x.t(Object.values(refusal.fields ?? {})[0] ?? refusal.key, refusal.params)}
    />,
  );
}

async function downloadUnits(x: Exchange): Promise<Response> {
  const id = parseId(x.param('id'));
  const model = id && (await x.view((view) => loadRound(view, id, { progress: progressIn(x), page: null })));
  if (!model) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const dataset = unitReportsDataset(x.t, model.round, model.units, { today: x.today, agency: x.province.name });
  return sendDataset(x, dataset, x.query.get('format') ?? 'xlsx');
}
