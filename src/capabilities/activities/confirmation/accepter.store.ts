import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

/** Who has work to accept, and since when. */
export interface Accepter {
  readonly unitId: Id;
  readonly level: 'unit' | 'check';
  readonly waiting: number;
  /** handed on before the day from which it is late */
  readonly late: number;
  readonly oldest: Day;
  /** false for bodies that are asked and not directed: nothing of theirs is late */
  readonly inLine: boolean;
}

/** @param late before which day work is late, by level; null when nothing is */
export async function listAccepters(
  tx: Tx,
  { today, late }: { readonly today: Day; readonly late: Readonly<Record<'unit' | 'check', Day | null>> },
): Promise<Accepter[]> {
  const { rows } = await sql<Accepter>`
    with standing as (
      select unit_id from unit_function where function = 'standing-body' and valid @> ${today}::date),
    office as (
      select unit_id from unit_function where function = 'ppc-office' and valid @> ${today}::date),
    waits as (
      select a.unit_id, 'unit' as level, a.recorded_on as since, ${late.unit}::date as late_before
      from activity a where a.state = 'recorded'
      union all
      select (select unit_id from office limit 1), 'check', a.confirmed_on, ${late.check}::date
      from activity a where a.state = 'unit-confirmed' and a.unit_id in (select unit_id from standing)
      union all
      select (select unit_id from standing limit 1), 'check', a.confirmed_on, ${late.check}::date
      from activity a where a.state = 'unit-confirmed' and a.unit_id not in (select unit_id from standing))
    select w.unit_id as "unitId", w.level, count(*)::int as waiting,
      count(*) filter (where w.since < w.late_before and u.in_line_of_direction)::int as late,
      min(w.since) as oldest, u.in_line_of_direction as "inLine"
    from waits w join unit u on u.id = w.unit_id
    group by w.unit_id, w.level, u.in_line_of_direction order by late desc, oldest, w.unit_id`.execute(tx);
  return rows;
}
