import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { conflict, forbidden, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { listReceivers, recordReceipt, recordSending } from '../../documents/index.ts';
import { actOnReport, type OnReport } from '../act-on-report.ts';
import { insertReportFact, lockReport } from '../report.store.ts';
import { isOfReporting } from '../reports.policy.ts';

export interface SendToMinistry {
  readonly reportId: Id;
  readonly way: 'trunk' | 'hand' | 'post';
  readonly sentOn: Day;
}

/** Proof of sending: the issued report and the way it went (practice 11). */
export async function sendReportToMinistry(change: Change, command: SendToMinistry): Promise<Result<Id>> {
  const found = await lockReport(change.tx, command.reportId, change.today);
  if (!found || !isOfReporting(actorOf(change), found.place)) return notFound();
  const { report, round } = found;
  if (round.receiver !== 'line-ministry') return forbidden('report.refusal.notMinistry');
  if (report.state !== 'sent' || !report.documentId) return conflict(`report.refusal.state.${report.state}`);
  const { way, sentOn } = command;
  if (sentOn > change.today) return invalid({ sentOn: 'report.refusal.dayAhead' });
  const sent = await recordSending(change, { documentId: report.documentId, positions: [1], way, sentOn, note: null });
  if (!sent.ok) return sent;
  const details = { way, sentOn };
  const actId = await change.record({
    action: 'report.send-to-ministry',
    subjectType: 'report',
    subjectId: report.id,
    details,
  });
  const fact = {
    id: change.newId(),
    reportId: report.id,
    editionId: report.editionId,
    kind: 'to-ministry',
    words: null,
  };
  await insertReportFact(change.tx, { ...fact, happenedOn: change.today, details, actId });
  return ok(report.id);
}

export interface ReceivedByMinistry extends OnReport {
  readonly receivedOn: Day;
  /** their số đến */
  readonly arrivalNumber: string;
}

/** The ministry's số đến: the report has arrived. */
export const recordMinistryArrival = (change: Change, command: ReceivedByMinistry): Promise<Result<Id>> =>
  actOnReport(change, command, 'receive', async ({ report, round }) => {
    if (round.receiver !== 'line-ministry') return forbidden('report.refusal.notMinistry');
    const arrivalNumber = command.arrivalNumber.trim();
    if (arrivalNumber === '') return invalid({ arrivalNumber: 'report.refusal.arrival' });
    const [receiver] = report.documentId ? await listReceivers(change.tx, report.documentId) : [];
    if (!receiver?.sendingId) return conflict('report.refusal.notSentOut');
    const { receivedOn } = command;
    if (receivedOn > change.today) return invalid({ receivedOn: 'report.refusal.dayAhead' });
    const noted = await recordReceipt(change, { sendingId: receiver.sendingId, receivedOn, arrivalNumber });
    if (!noted.ok) return noted;
    return ok({
      value: report.id,
      changes: { receivedOn },
      editionId: report.editionId,
      details: { arrivalNumber, receivedOn },
    });
  });
