import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { conflict, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import {
  listOutgoingOf,
  listReceivers,
  type OutgoingSummary,
  recordReceipt,
  recordSending,
} from '../../documents/index.ts';
import { closeDuty, confirmDuty } from '../cycle/close-duty.ts';
import { markStepDone } from '../cycle/edit-step.ts';
import { moveDossier, type OnDossier } from '../dossier/move-dossier.ts';
import { COVER_PURPOSE } from './draft-cover.ts';

export interface SendToMinistry extends OnDossier {
  readonly way: 'trunk' | 'hand' | 'post';
  readonly sentOn: Day;
}

/** Proof of sending: the issued cover and the way it went; the standing body's task is handed in with its number. */
export async function sendToMinistry(change: Change, command: SendToMinistry): Promise<Result<Id>> {
  return moveDossier(change, command, 'send-to-ministry', async (dossier) => {
    const cover = await coverOf(change, dossier.planId);
    if (cover?.state !== 'issued' || !cover.issuedOn) return conflict('ministry.refusal.coverNotIssued');
    const { way, sentOn } = command;
    const sending = { documentId: cover.documentId, positions: [1], way, sentOn, note: null };
    const sent = await recordSending(change, sending);
    if (!sent.ok) return sent;
    const tasks = await closeDuty(change, { ...dutyOf(change, dossier.cycleId, cover), documentOn: cover.issuedOn });
    if (!tasks.ok) return tasks;
    return ok({ details: { document: cover.documentId, sentOn, way } });
  });
}

export interface ReceivedByMinistry extends OnDossier {
  readonly receivedOn: Day;
  /** their số đến */
  readonly arrivalNumber: string;
}

/** The ministry's số đến: the plan has arrived, and the PPC office's note of it confirms the standing body's task. */
export async function recordMinistryReceipt(change: Change, command: ReceivedByMinistry): Promise<Result<Id>> {
  return moveDossier(change, command, 'send-to-ministry', async (dossier) => {
    const cover = await coverOf(change, dossier.planId);
    const [receiver] = cover ? await listReceivers(change.tx, cover.documentId) : [];
    if (!cover?.issuedOn || !receiver?.sendingId) return notFound();
    const { receivedOn, arrivalNumber } = command;
    const noted = await recordReceipt(change, { sendingId: receiver.sendingId, receivedOn, arrivalNumber });
    if (!noted.ok) return noted;
    await markStepDone(change, dossier.cycleId, 'ministry', receivedOn);
    const tasks = await confirmDuty(change, { ...dutyOf(change, dossier.cycleId, cover), documentOn: cover.issuedOn });
    return tasks.ok ? ok({ details: { document: cover.documentId, receivedOn } }) : tasks;
  });
}

export const coverOf = async (change: Pick<Change, 'tx'>, planId: Id): Promise<OutgoingSummary | null> =>
  (await listOutgoingOf(change.tx, 'plan', planId)).find(
    (paper) => paper.purpose === COVER_PURPOSE && paper.state !== 'dropped' && paper.state !== 'recalled',
  ) ?? null;

const dutyOf = (change: Change, cycleId: Id, cover: OutgoingSummary) => ({
  cycleId,
  unitId: actorOf(change).functions.includes('standing-body') ? actorOf(change).unitId : cover.draftingUnitId,
  act: 'province' as const,
  documentNumber: `${cover.number}/${cover.symbol}`,
});
