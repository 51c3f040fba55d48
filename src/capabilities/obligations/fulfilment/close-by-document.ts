import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { actOnTask, type OnTask } from '../tasks/act-on-task.ts';
import { insertEvidence } from '../tasks/evidence.store.ts';

export interface HandInDocument extends OnTask {
  /** as it is quoted: "12/UBND-VHTT" */
  readonly documentNumber: string;
  /** of the document; the day of the act is the day by which "on time" is judged */
  readonly documentOn: Day;
}

/** Hands in a document that the unit sent or issued through another screen: nobody types its number twice. */
export const handInDocument = (
  change: Change,
  { documentNumber, documentOn, ...on }: HandInDocument,
): Promise<Result<Id>> =>
  actOnTask(change, on, 'hand-in', async ({ task, actId }) => {
    const { personId } = actorOf(change);
    const round = task.round + 1;
    const item = { kind: 'document' as const, documentNumber, documentOn, address: null, fileId: null };
    const row = { id: change.newId(), taskId: task.id, round, handedInOn: change.today, personId, actId, ...item };
    await insertEvidence(change.tx, [row]);
    return ok({
      fact: 'handed-in',
      documentNumber,
      details: { round, items: 1 },
      changes: { round, handed_in_on: change.today, handed_in_by: personId, last_activity_on: change.today },
    });
  });

export interface ConfirmByReceipt extends OnTask {
  readonly documentNumber: string;
}

/**
 * The standing body received the signed document: whoever signed it answered for the unit, so its receipt is the
 * confirmation by another person (practice 8, 13). What the receiver handed in themselves waits for somebody else.
 */
export const confirmByReceipt = (change: Change, { documentNumber, ...on }: ConfirmByReceipt): Promise<Result<Id>> =>
  actOnTask(change, on, 'receive', () =>
    ok({
      fact: 'unit-confirmed',
      documentNumber,
      details: { receipt: 1 },
      changes: { confirmed_on: change.today, confirmed_by: actorOf(change).personId },
    }),
  );
