import { type RawBuilder, sql } from 'kysely';
import type { Day, Instant } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { TaskFactKind } from './task-facts.rules.ts';

export interface EvidenceRow {
  readonly id: Id;
  readonly taskId: Id;
  readonly round: number;
  readonly kind: 'document' | 'link' | 'file' | 'activity';
  readonly documentNumber: string | null;
  readonly documentOn: Day | null;
  readonly address: string | null;
  readonly fileId: Id | null;
  readonly fileName: string | null;
  /** the activity that proves it, by its title when it was handed in */
  readonly shownActivityId: Id | null;
  readonly title: string | null;
  readonly handedInOn: Day;
  readonly personId: Id;
  readonly takenBack: boolean;
}

export const listEvidence = (tx: Tx, taskId: Id): Promise<EvidenceRow[]> =>
  evidenceWhere(tx, sql`e.task_id = ${taskId}`);

/** What many tasks handed in last, by task; taken back and earlier rounds left out. */
export async function listEvidenceOf(tx: Tx, taskIds: readonly Id[]): Promise<Map<Id, EvidenceRow[]>> {
  if (taskIds.length === 0) return new Map();
  const last = sql`(select t.round from task t where t.id = e.task_id)`;
  const which = sql`e.task_id = any(${[...taskIds]}::uuid[]) and e.taken_back_act_id is null and e.round = ${last}`;
  return Map.groupBy(await evidenceWhere(tx, which), (row) => row.taskId);
}

async function evidenceWhere(tx: Tx, which: RawBuilder<unknown>): Promise<EvidenceRow[]> {
  const { rows } = await sql<EvidenceRow>`
    select e.id, e.task_id as "taskId", e.round, e.kind, e.document_number as "documentNumber",
      e.document_on as "documentOn", e.address, e.file_id as "fileId", f.name as "fileName",
      e.shown_activity_id as "shownActivityId", e.title,
      e.handed_in_on as "handedInOn", e.person_id as "personId", e.taken_back_act_id is not null as "takenBack"
    from evidence e left join file f on f.id = e.file_id
    where ${which} order by e.round desc, e.id`.execute(tx);
  return rows;
}

export interface FactRow {
  readonly id: Id;
  readonly kind: TaskFactKind;
  readonly note: string | null;
  readonly documentNumber: string | null;
  readonly details: Readonly<Record<string, string | number | null>>;
  readonly happenedOn: Day;
  readonly recordedAt: Instant;
  readonly personId: Id | null;
  readonly unitId: Id | null;
}

/** Newest first, with who acted for which unit. */
export async function listFacts(tx: Tx, taskId: Id): Promise<FactRow[]> {
  const { rows } = await sql<FactRow>`
    select f.id, f.kind, n.body as note, f.document_number as "documentNumber", f.details,
      f.happened_on as "happenedOn", a.recorded_at as "recordedAt", a.person_id as "personId", a.unit_id as "unitId"
    from task_fact f
    join audit_entry a on a.id = f.act_id
    left join task_note n on n.id = f.note_id
    where f.task_id = ${taskId} order by f.sequence desc`.execute(tx);
  return rows;
}
