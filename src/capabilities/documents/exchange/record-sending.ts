import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { placeOf } from '../outgoing/act-on-paper.ts';
import { mayAct, workOnPapers } from '../outgoing/outgoing.policy.ts';
import { findOutgoing, findOutgoingForUpdate } from '../outgoing/outgoing.store.ts';
import type { SendingWay } from './distribution.rules.ts';
import { findSending, insertReceipt, insertSendings, isReceived, listReceivers } from './sending.store.ts';

export interface RecordSending {
  readonly documentId: Id;
  /** lines under Nơi nhận, from 1 */
  readonly positions: readonly number[];
  readonly way: SendingWay;
  readonly sentOn: Day;
  readonly note: string | null;
}

/** Văn thư notes that an issued paper went to these receivers, by which way (practice 11). @returns how many */
export async function recordSending(change: Change, command: RecordSending): Promise<Result<number>> {
  const paper = await findOutgoing(change.tx, command.documentId);
  if (!paper || !mayAct(change.actor, await placeOf(change, paper), 'record-issue')) return notFound();
  if (paper.state !== 'issued' || !paper.issuedOn) return conflict('exchange.notIssued');
  if (command.sentOn > change.today) return invalid({ sentOn: 'outgoing.day.future' });
  if (command.sentOn < paper.issuedOn) return invalid({ sentOn: 'exchange.day.beforeIssue' });
  const known = new Set((await listReceivers(change.tx, paper.documentId)).map(({ position }) => position));
  const positions = [...new Set(command.positions)].filter((position) => known.has(position));
  if (positions.length === 0) return invalid({ positions: 'exchange.nobody' });
  const { documentId, way, sentOn, note } = command;
  const details = { way, sentOn, receivers: positions.length };
  const actId = await change.record({
    action: 'outgoing.send',
    subjectType: 'document',
    subjectId: documentId,
    details,
  });
  const sending = (position: number) => ({
    id: change.newId(),
    documentId,
    position,
    way,
    sentOn,
    copies: 1,
    note,
    actId,
  });
  await insertSendings(change.tx, positions.map(sending));
  return ok(positions.length);
}

export interface RecordReceipt {
  readonly sendingId: Id;
  readonly receivedOn: Day;
  /** their "số đến": the proof at a ministry (practice 11) */
  readonly arrivalNumber: string | null;
}

/** The receiver confirms, or the sender notes what the receiver answered; once. @returns the document */
export async function recordReceipt(change: Change, command: RecordReceipt): Promise<Result<Id>> {
  const sent = await findSending(change.tx, command.sendingId);
  const paper = sent && (await findOutgoingForUpdate(change.tx, sent.documentId));
  if (!sent || !paper) return notFound();
  const receives = change.actor?.unitId === sent.unitId && workOnPapers.allows(change.actor);
  if (!receives && !mayAct(change.actor, await placeOf(change, paper), 'record-issue')) return notFound();
  if (await isReceived(change.tx, command.sendingId)) return conflict('exchange.receivedAlready');
  if (command.receivedOn > change.today) return invalid({ receivedOn: 'outgoing.day.future' });
  if (command.receivedOn < sent.sentOn) return invalid({ receivedOn: 'exchange.day.beforeSending' });
  const { sendingId, receivedOn } = command;
  const details = { sendingId, receivedOn };
  const act = { action: 'outgoing.receive', subjectType: 'document', subjectId: sent.documentId, details };
  const actId = await change.record(act);
  await insertReceipt(change.tx, {
    sendingId,
    receivedOn,
    arrivalNumber: command.arrivalNumber?.trim() || null,
    actId,
  });
  return ok(sent.documentId);
}
