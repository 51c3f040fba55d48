import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import { insertRows } from './bulk.store.ts';
import type { TaskState } from './task.rules.ts';
import type { TaskFactKind } from './task-facts.rules.ts';

export interface NewFact {
  readonly id: Id;
  readonly taskId: Id;
  readonly kind: TaskFactKind;
  /** the state after it */
  readonly state: TaskState;
  readonly noteId?: Id | null;
  readonly documentNumber?: string | null;
  /** ids, days and counts; never words of a person */
  readonly details?: Readonly<Record<string, string | number | null>>;
  readonly happenedOn: Day;
  readonly actId: Id;
}

export async function insertFacts(tx: Tx, facts: readonly NewFact[]): Promise<void> {
  const rows = facts.map((fact) => ({
    id: fact.id,
    task_id: fact.taskId,
    kind: fact.kind,
    state: fact.state,
    note_id: fact.noteId ?? null,
    document_number: fact.documentNumber ?? null,
    details: fact.details ?? {},
    happened_on: fact.happenedOn,
    act_id: fact.actId,
  }));
  await insertRows(tx, 'task_fact', rows);
}
