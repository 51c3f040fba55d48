import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import { insertRows } from './bulk.store.ts';

export interface NewEvidence {
  readonly id: Id;
  readonly taskId: Id;
  readonly round: number;
  readonly kind: 'document' | 'link' | 'file';
  readonly documentNumber: string | null;
  readonly documentOn: Day | null;
  readonly address: string | null;
  readonly fileId: Id | null;
  readonly handedInOn: Day;
  readonly personId: Id;
  readonly actId: Id;
}

export async function insertEvidence(tx: Tx, items: readonly NewEvidence[]): Promise<void> {
  const rows = items.map((item) => ({
    id: item.id,
    task_id: item.taskId,
    round: item.round,
    kind: item.kind,
    document_number: item.documentNumber,
    document_on: item.documentOn,
    address: item.address,
    file_id: item.fileId,
    handed_in_on: item.handedInOn,
    person_id: item.personId,
    act_id: item.actId,
  }));
  await insertRows(tx, 'evidence', rows);
}

/** The whole round goes back to the one who handed it in; the rows stay, marked. */
export async function takeBackRound(tx: Tx, taskId: Id, round: number, actId: Id): Promise<void> {
  await tx
    .updateTable('evidence')
    .set({ taken_back_act_id: actId })
    .where('task_id', '=', taskId)
    .where('round', '=', round)
    .where('taken_back_act_id', 'is', null)
    .execute();
}

/** The task that a file proves. @returns null when the file is no evidence */
export async function findTaskOfFile(tx: Tx, fileId: Id): Promise<Id | null> {
  const row = await tx
    .selectFrom('evidence')
    .select('task_id as taskId')
    .where('file_id', '=', fileId)
    .executeTakeFirst();
  return (row?.taskId as Id | undefined) ?? null;
}

export interface ShownActivity
  extends Pick<NewEvidence, 'id' | 'taskId' | 'round' | 'handedInOn' | 'personId' | 'actId'> {
  readonly activityId: Id;
  readonly title: string;
}

/** An activity as evidence of a task; the title is kept as it was. */
export const insertShownActivity = (tx: Tx, shown: ShownActivity): Promise<unknown> =>
  insertRows(tx, 'evidence', [
    {
      id: shown.id,
      task_id: shown.taskId,
      round: shown.round,
      kind: 'activity',
      shown_activity_id: shown.activityId,
      title: shown.title,
      handed_in_on: shown.handedInOn,
      person_id: shown.personId,
      act_id: shown.actId,
    },
  ]);
