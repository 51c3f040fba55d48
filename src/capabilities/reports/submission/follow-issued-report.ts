import { ok } from '../../../kernel/result.ts';
import type { Subscriber } from '../../../platform/change.ts';
import type { DocumentIssued } from '../../documents/index.ts';
import { tellUnits } from '../../obligations/index.ts';
import { listUnitsHolding } from '../../organisations/index.ts';
import { actOnReport, type ReportContext } from '../act-on-report.ts';
import { isOfUnits, periodWords } from '../report.rules.ts';
import { reportPaths } from '../reports.paths.ts';
import { handInReportTasks } from './close-tasks.ts';
import { REPORT_PURPOSE } from './draft-report-paper.ts';
import { findEditionOfDocument } from './edition.store.ts';

/** The number of its paper sends a report, in the transaction that gives it: the frozen edition has left. */
export const followIssuedReport: Subscriber = async (change, { payload }) => {
  const { purpose, documentId } = payload as DocumentIssued;
  const edition = purpose === REPORT_PURPOSE ? await findEditionOfDocument(change.tx, documentId) : null;
  if (!edition) return;
  await actOnReport(change, { reportId: edition.reportId, version: null }, 'send', async (context) => {
    const { report } = context;
    const tasks = await handInReportTasks(change, context, documentId);
    await tellReader(change, context);
    return ok({
      value: report.id,
      changes: { sentOn: report.sentOn ?? change.today, receivedOn: null, editionId: edition.id, documentId },
      editionId: edition.id,
      details: { document: documentId, tasks: tasks.length },
    });
  });
};

/** A standing body with a hundred units is not told a hundred times: once a day for each round. */
async function tellReader(change: Parameters<Subscriber>[0], { round, report }: ReportContext): Promise<void> {
  if (round.receiver === 'line-ministry') return;
  const holder = round.receiver === 'approver' ? 'ppc-office' : round.receiver;
  const readers = await listUnitsHolding(change.tx, holder, change.today);
  const record = isOfUnits(round)
    ? { id: round.id, path: reportPaths.round(round.id) }
    : { id: report.id, path: reportPaths.report(report.id) };
  await tellUnits(
    change,
    readers.map((unitId) => ({
      unitId,
      to: 'workers' as const,
      kind: 'report-to-receive' as const,
      record,
      key: change.today,
      details: { period: periodWords(round, 'vi'), day: change.today },
    })),
  );
}
