import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Cycle } from '../cycle/cycle.rules.ts';

/** How late a unit was in one earlier cycle. */
export interface PastLateness {
  readonly unitId: Id;
  readonly daysLate: number;
}

const earlier = (cycle: Pick<Cycle, 'kind' | 'windowFrom'>) =>
  sql`c.kind = ${cycle.kind} and c.window_to < ${cycle.windowFrom}::date and c.state <> 'preparing'`;

/**
 * The first sendings of all earlier cycles of the kind. Who never sent counts as late until the cycle was closed: what is
 * left out would make the silent look punctual.
 */
export async function listPastLateness(tx: Tx, cycle: Pick<Cycle, 'kind' | 'windowFrom'>): Promise<PastLateness[]> {
  const { rows } = await sql<PastLateness>`
    select u.unit_id as "unitId",
      greatest(0, coalesce(p.sent_on, c.closed_on) - (u.due_on + u.grace_days))::int as "daysLate"
    from plan_cycle c
    join cycle_unit u on u.cycle_id = c.id and not u.asked_only
    left join plan p on p.cycle_id = c.id and p.unit_id = u.unit_id and p.level = 'unit'
    where ${earlier(cycle)} and coalesce(p.sent_on, c.closed_on) is not null
    order by u.unit_id, c.window_to`.execute(tx);
  return rows;
}

/** Between which days a step was done in an earlier cycle: from the end of the step before to its own. */
export interface PastStep {
  readonly step: string;
  readonly from: Day;
  readonly to: Day;
}

/** Only steps that were done after the one before them say how long they took. */
export async function listPastSteps(tx: Tx, cycle: Pick<Cycle, 'kind' | 'windowFrom'>): Promise<PastStep[]> {
  const { rows } = await sql<PastStep>`
    select step, before as "from", done_on as "to" from (
      select s.step, s.done_on, lag(s.done_on) over (partition by s.cycle_id order by s.position) as before, c.window_to
      from cycle_step s join plan_cycle c on c.id = s.cycle_id
      where ${earlier(cycle)}) x
    where done_on >= before order by step, window_to`.execute(tx);
  return rows;
}
