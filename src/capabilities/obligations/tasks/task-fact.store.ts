import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
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

/** At most one fact for each task; the caller holds the tasks' locks, so that each gets the next number of its task. */
export async function insertFacts(tx: Tx, facts: readonly NewFact[]): Promise<void> {
  if (facts.length === 0) return;
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
  await sql`
    insert into task_fact
      (id, task_id, sequence, kind, state, note_id, document_number, details, happened_on, act_id)
    select x.id, x.task_id, 1 + coalesce((select max(f.sequence) from task_fact f where f.task_id = x.task_id), 0),
      x.kind, x.state, x.note_id, x.document_number, x.details, x.happened_on, x.act_id
    from jsonb_populate_recordset(null::task_fact, ${JSON.stringify(rows)}::jsonb) x`.execute(tx);
}
