import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { tellUnits } from '../../obligations/index.ts';
import { attempt } from '../../plans/index.ts';
import { actOnReport, type OnReport } from '../act-on-report.ts';
import { periodWords } from '../report.rules.ts';
import type { SituatedReport } from '../report.store.ts';
import { reportPaths } from '../reports.paths.ts';
import { confirmReportTasks } from './close-tasks.ts';

/** Who receives has it; that confirms the unit's task, by another person than who handed in (practice 8, 13). */
export const receiveReport = (change: Change, command: OnReport): Promise<Result<Id>> =>
  actOnReport(change, command, 'receive', async (context) => {
    await confirmReportTasks(change, context);
    await tellUnit(change, context, 'report-received', context.actId);
    return ok({ value: context.report.id, changes: { receivedOn: change.today }, editionId: context.report.editionId });
  });

/** Sent back with what is missing: the next edition quotes the paper that came. */
export const returnReport = (change: Change, command: OnReport & { readonly message: string }): Promise<Result<Id>> =>
  actOnReport(change, command, 'return', async (context) => {
    const message = command.message.trim();
    if (message === '') return invalid({ message: 'report.refusal.message' });
    await tellUnit(change, context, 'report-returned', context.actId);
    const { id, editionId } = context.report;
    return ok({ value: id, changes: { receivedOn: null }, editionId, words: message });
  });

export interface ReceivedReports {
  readonly received: number;
  /** ticked, but no longer as the page showed them */
  readonly left: number;
}

/** Many at once, each asked like a single one, always in one order. */
export async function receiveReports(change: Change, ticked: readonly OnReport[]): Promise<Result<ReceivedReports>> {
  if (ticked.length === 0) return invalid({ report: 'report.refusal.noneTicked' });
  let received = 0;
  const inOrder = ticked.toSorted((a, b) => (a.reportId < b.reportId ? -1 : 1));
  for (const on of inOrder) if ((await attempt(change.tx, () => receiveReport(change, on))).ok) received += 1;
  return received === 0 ? conflict('report.refusal.stale') : ok({ received, left: ticked.length - received });
}

const tellUnit = (
  change: Change,
  { report, round }: SituatedReport,
  kind: 'report-received' | 'report-returned',
  key: string,
): Promise<number> =>
  tellUnits(change, [
    {
      unitId: report.unitId,
      to: 'workers-and-heads',
      kind,
      record: { id: report.id, path: reportPaths.report(report.id) },
      key,
      details: { period: periodWords(round, 'vi') },
    },
  ]);
