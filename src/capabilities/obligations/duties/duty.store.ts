import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { DeadlineRule } from '../deadline.rules.ts';
import type { TaskPart, TaskState } from '../tasks/task.rules.ts';

/** An obligation that comes back every year or never ends: what a unit's yearly plan has to answer. */
export interface Duty {
  readonly obligationId: Id;
  readonly part: TaskPart;
  readonly action: string;
  readonly section: string;
  /** its sentence in the document */
  readonly quote: string;
  readonly deliverable: string | null;
  readonly documentLabel: string;
  readonly rule: DeadlineRule;
}

const LASTING = ['ongoing', 'recurring', 'none'];

/** What a unit leads or coordinates on a day, in the order of the documents; withdrawn and waiting ones stay away. */
export async function listDutiesOfUnit(tx: Tx, unitId: Id, day: Day): Promise<Duty[]> {
  const { rows } = await sql<Duty>`
    select distinct on (e.published_on, e.document_label, r.position, o.id) o.id as "obligationId", h.part, r.action,
      r.section, r.quote, r.deliverable, e.document_label as "documentLabel", r.rule
    from obligation_unit h
    join obligation o on o.id = h.obligation_id
    join obligation_revision r on r.id = o.revision_id
    join edition e on e.id = r.edition_id
    where h.unit_id = ${unitId} and h.from_on <= ${day}::date and (h.until_on is null or h.until_on > ${day}::date)
      and (o.withdrawn_on is null or o.withdrawn_on > ${day}::date) and o.waits_for_id is null
      and r.rule->>'kind' = any(${LASTING}::text[])
    order by e.published_on, e.document_label, r.position, o.id, h.part desc`.execute(tx);
  return rows;
}

interface DutyWords {
  readonly action: string;
  readonly section: string | null;
  readonly documentLabel: string;
  readonly documentId: Id;
}

/** What some obligations ask, whoever bears them and whether or not they still hold. */
export async function listActionsOf(tx: Tx, obligationIds: readonly Id[]): Promise<Map<Id, DutyWords>> {
  const { rows } = await sql<DutyWords & { id: Id }>`
    select o.id, r.action, r.section, e.document_label as "documentLabel", e.document_id as "documentId"
    from obligation o join obligation_revision r on r.id = o.revision_id join edition e on e.id = r.edition_id
    where o.id = any(${[...obligationIds]}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.id, row]));
}

/** How the newest task of an obligation stands at a unit. */
export interface TaskOfDuty {
  readonly obligationId: Id;
  readonly state: TaskState;
  readonly handedInOn: Day | null;
}

/** @param year in which the tasks fall due; standing cards belong to every year since they were opened */
export async function listTasksOfDuties(
  tx: Tx,
  unitId: Id,
  obligationIds: readonly Id[],
  year: number,
): Promise<Map<Id, TaskOfDuty>> {
  const { rows } = await sql<TaskOfDuty>`
    select distinct on (t.obligation_id) t.obligation_id as "obligationId", t.state, t.handed_in_on as "handedInOn"
    from task t
    where t.unit_id = ${unitId} and t.obligation_id = any(${[...obligationIds]}::uuid[])
      and (t.year = ${year} or (t.year is null and extract(year from t.opened_on) <= ${year}))
    order by t.obligation_id, t.handed_in_on desc nulls last, t.id desc`.execute(tx);
  return new Map(rows.map((row) => [row.obligationId, row]));
}
