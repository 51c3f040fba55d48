import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

export async function insertExtension(
  tx: Tx,
  asked: { id: Id; taskId: Id; wantedOn: Day; reason: string; askedOn: Day; actId: Id },
): Promise<void> {
  await tx
    .insertInto('extension')
    .values({
      id: asked.id,
      task_id: asked.taskId,
      wanted_on: asked.wantedOn,
      reason: asked.reason,
      asked_on: asked.askedOn,
      asked_act_id: asked.actId,
      state: 'asked',
    })
    .execute();
}

export interface ExtensionDecision {
  readonly taskId: Id;
  /** null: refused */
  readonly grantedOn: Day | null;
  readonly decisionNumber: string | null;
  readonly decisionOn: Day | null;
  readonly answer: string | null;
  readonly actId: Id;
}

/** Closes the one request that is open. */
export async function decideOpenExtension(tx: Tx, decision: ExtensionDecision): Promise<void> {
  await tx
    .updateTable('extension')
    .set({
      state: decision.grantedOn ? 'granted' : 'refused',
      granted_on: decision.grantedOn,
      decision_number: decision.decisionNumber,
      decision_on: decision.decisionOn,
      answer: decision.answer,
      decided_act_id: decision.actId,
    })
    .where('task_id', '=', decision.taskId)
    .where('state', '=', 'asked')
    .execute();
}

export async function insertTransfer(
  tx: Tx,
  proposed: { id: Id; taskId: Id; toUnitId: Id; reason: string; proposedOn: Day; actId: Id },
): Promise<void> {
  await tx
    .insertInto('transfer')
    .values({
      id: proposed.id,
      task_id: proposed.taskId,
      to_unit_id: proposed.toUnitId,
      reason: proposed.reason,
      proposed_on: proposed.proposedOn,
      proposed_act_id: proposed.actId,
      state: 'proposed',
    })
    .execute();
}

/** The unit that the open proposal names, with its place in or outside the line of direction. */
export async function getOpenTransfer(tx: Tx, taskId: Id): Promise<{ toUnitId: Id; inLine: boolean }> {
  const row = await tx
    .selectFrom('transfer')
    .innerJoin('unit', 'unit.id', 'transfer.to_unit_id')
    .select(['to_unit_id as toUnitId', 'unit.in_line_of_direction as inLine'])
    .where('task_id', '=', taskId)
    .where('state', '=', 'proposed')
    .executeTakeFirstOrThrow();
  return { toUnitId: row.toUnitId as Id, inLine: row.inLine };
}

export async function decideOpenTransfer(
  tx: Tx,
  decision: { taskId: Id; accepted: boolean; decisionNumber: string | null; answer: string | null; actId: Id },
): Promise<void> {
  await tx
    .updateTable('transfer')
    .set({
      state: decision.accepted ? 'accepted' : 'refused',
      decision_number: decision.decisionNumber,
      answer: decision.answer,
      decided_act_id: decision.actId,
    })
    .where('task_id', '=', decision.taskId)
    .where('state', '=', 'proposed')
    .execute();
}
