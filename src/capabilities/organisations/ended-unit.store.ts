import { sql } from 'kysely';
import type { Day } from '../../kernel/day.ts';
import type { Tx } from '../../platform/database/tenant.ts';

/** A name under which nobody works any more, and who took over from it. */
export interface EndedUnit {
  readonly name: string;
  /** first day without it */
  readonly from: Day;
  readonly successors: readonly string[];
}

/** Names of units that others took over from by a day, last names and short ones, but those that a unit bears that day. */
export async function listEndedUnits(tx: Tx, day: Day): Promise<EndedUnit[]> {
  const { rows } = await sql<EndedUnit>`
    with last_name as (
      select distinct on (unit_id) unit_id, name, short_name from unit_name order by unit_id, lower(valid) desc),
    living as (
      select n.name as living from unit_name n where n.valid @> ${day}::date
      union select n.short_name from unit_name n where n.valid @> ${day}::date),
    ended as (
      select s.predecessor_id, min(s.effective_on) as "from", array_agg(distinct h.name) as successors
      from unit_succession s
      join unit u on u.id = s.predecessor_id and not u.valid @> ${day}::date
      join last_name h on h.unit_id = s.successor_id
      where s.effective_on <= ${day}::date group by s.predecessor_id)
    select each.name, e."from"::text as "from", e.successors
    from ended e join last_name l on l.unit_id = e.predecessor_id
    cross join lateral (values (l.name), (l.short_name)) as each(name)
    where each.name not in (select living from living)
    order by each.name collate "vi-x-icu"`.execute(tx);
  return rows;
}
