import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

/** A line of a plan that work may be recorded for. */
export interface LineChoice {
  readonly id: Id;
  readonly title: string;
  readonly place: string;
  readonly from: Day | null;
  readonly to: Day | null;
  /** of the period that its plan is made for, such as `2014` */
  readonly period: string;
  /** activities recorded for it so far, withdrawn ones left out */
  readonly activities: number;
}

/**
 * The lines of a unit's own plans whose period holds a year, in the order of the plan; and those it leads in a plan of
 * another unit.
 */
export async function listLineChoices(tx: Tx, unitId: Id, year: number): Promise<LineChoice[]> {
  const { rows } = await sql<LineChoice>`
    select l.id, r.title, r.place, r.starts_on as "from", r.ends_on as "to", c.period,
      (select count(*)::int from activity a where a.line_id = l.id and a.state not in ('withdrawn', 'planned'))
        as activities
    from plan p
    join plan_cycle c on c.id = p.cycle_id
    join plan_line l on l.plan_id = p.id
    join line_revision r on r.id = l.revision_id
    where p.unit_id = ${unitId} and p.level = 'unit' and l.state <> 'removed'
      and (left(c.period, 4) = ${String(year)} or extract(year from r.starts_on) = ${year}
        or extract(year from r.ends_on) = ${year})
    order by c.period, l.position, l.id limit 500`.execute(tx);
  return rows;
}
