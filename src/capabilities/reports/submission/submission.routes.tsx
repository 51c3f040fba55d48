import { parseDay } from '../../../kernel/day.ts';
import { invalid, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { post, type Route } from '../../../platform/http/route.ts';
import { documentPaths } from '../../documents/index.ts';
import { reportPaths } from '../reports.paths.ts';
import { receiveReports, runReports, workOnReports } from '../reports.policy.ts';
import { atReport, onReport, reportIdOf, showReport } from '../writing/report-exchange.routes.tsx';
import { freezeReport } from './freeze-report.ts';
import { receiveReport, returnReport } from './receive-report.ts';
import { correctReport, reopenReport } from './reopen-report.ts';
import { recordMinistryArrival, sendReportToMinistry } from './send-to-ministry.ts';

export const submissionRoutes: readonly Route[] = [
  post(atReport(reportPaths.freezing(':id')), workOnReports, 'report.freeze', (x) =>
    x.submit((change) => freezeReport(change, onReport(x)), {
      to: ({ documentId }) => documentPaths.show(documentId),
      notice: 'report.frozen.done',
      onRefusal: (refusal, status) => showReport(x, refusal, status),
    }),
  ),
  post(atReport(reportPaths.reopening(':id')), workOnReports, 'report.reopen', (x) =>
    act(x, (change) => reopenReport(change, onReport(x)), 'report.reopened'),
  ),
  post(atReport(reportPaths.correction(':id')), workOnReports, 'report.correct', (x) =>
    act(x, (change) => correctReport(change, { ...onReport(x), reason: x.form.text('reason') }), 'report.corrected'),
  ),
  post(atReport(reportPaths.receipt(':id')), receiveReports, 'report.receive', (x) =>
    act(x, (change) => receiveReport(change, onReport(x)), 'report.received'),
  ),
  post(atReport(reportPaths.returning(':id')), receiveReports, 'report.return', (x) =>
    act(x, (change) => returnReport(change, { ...onReport(x), message: x.form.text('message') }), 'report.returned'),
  ),
  post(atReport(reportPaths.sending(':id')), runReports, 'report.send-to-ministry', (x) =>
    act(x, (change) => send(x, change), 'report.ministry.sent'),
  ),
  post(atReport(reportPaths.arrival(':id')), runReports, 'report.receive', (x) =>
    act(x, (change) => arrive(x, change), 'report.ministry.arrived'),
  ),
];

const act = (x: Exchange, useCase: (change: Change) => Promise<Result<unknown>>, notice: string): Promise<Response> =>
  x.submit(useCase, {
    to: () => reportPaths.report(reportIdOf(x)),
    notice,
    onRefusal: (refusal, status) => showReport(x, refusal, status),
  });

async function send(x: Exchange, change: Change): Promise<Result<unknown>> {
  const sentOn = parseDay(x.form.text('sentOn'));
  const way = (['hand', 'post'] as const).find((each) => each === x.form.text('way')) ?? 'trunk';
  if (!sentOn) return invalid({ sentOn: 'report.refusal.day' });
  return sendReportToMinistry(change, { reportId: reportIdOf(x), sentOn, way });
}

async function arrive(x: Exchange, change: Change): Promise<Result<unknown>> {
  const receivedOn = parseDay(x.form.text('receivedOn'));
  if (!receivedOn) return invalid({ receivedOn: 'report.refusal.day' });
  return recordMinistryArrival(change, { ...onReport(x), receivedOn, arrivalNumber: x.form.text('arrivalNumber') });
}
