import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

export interface AskedReferences {
  /** whose activity it is */
  readonly unitId: Id;
  readonly unitIds: readonly Id[];
  readonly lineIds: readonly Id[];
  readonly obligationIds: readonly Id[];
  readonly day: Day;
}

/**
 * Of what an activity names, what there is and its unit may name: units that exist, lines of its own plans or lines
 * that it leads, obligations that it leads or coordinates.
 */
export async function findKnownReferences(tx: Tx, asked: AskedReferences): Promise<Set<string>> {
  const { unitId, unitIds, lineIds, obligationIds } = asked;
  const { rows } = await sql<{ id: string }>`
    select u.id from unit u where u.id = any(${[...unitIds]}::uuid[])
    union all
    select l.id from plan_line l join plan p on p.id = l.plan_id join line_revision r on r.id = l.revision_id
    where l.id = any(${[...lineIds]}::uuid[]) and l.state <> 'removed'
      and (p.unit_id = ${unitId} or r.lead_unit_id = ${unitId})
    union all
    select h.obligation_id from obligation_unit h
    where h.obligation_id = any(${[...obligationIds]}::uuid[]) and h.unit_id = ${unitId}
    union all
    select o.obligation_id from line_obligation o join plan_line l on l.revision_id = o.revision_id
    join plan p on p.id = l.plan_id
    where o.obligation_id = any(${[...obligationIds]}::uuid[]) and p.unit_id = ${unitId}`.execute(tx);
  return new Set(rows.map((row) => row.id));
}

/** What a line answers, in the words in force. */
export async function listObligationsOfLine(tx: Tx, lineId: Id): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`
    select o.obligation_id as id from plan_line l join line_obligation o on o.revision_id = l.revision_id
    where l.id = ${lineId} order by 1`.execute(tx);
  return rows.map((row) => row.id);
}
