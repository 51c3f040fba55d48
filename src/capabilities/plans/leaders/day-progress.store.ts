import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Cycle } from '../cycle/cycle.rules.ts';

/** How many units of a cycle sent on a day for the first time. */
export interface SentOnDay {
  readonly cycleId: Id;
  readonly day: Day;
  readonly units: number;
}

export async function listSentByDay(tx: Tx, cycleIds: readonly Id[]): Promise<SentOnDay[]> {
  const { rows } = await sql<SentOnDay>`
    select p.cycle_id as "cycleId", p.sent_on as day, count(*)::int as units
    from plan p join cycle_unit u on u.cycle_id = p.cycle_id and u.unit_id = p.unit_id
    where p.cycle_id = any(${[...cycleIds]}::uuid[]) and p.level = 'unit' and p.sent_on is not null
      and not u.asked_only
    group by p.cycle_id, p.sent_on order by p.sent_on`.execute(tx);
  return rows;
}

/** The cycle of the kind before this one, with how many units owed a plan in it. */
export interface CycleBefore {
  readonly id: Id;
  readonly kind: string;
  readonly period: string;
  readonly windowFrom: Day;
  readonly windowTo: Day;
  readonly units: number;
}

export async function findCycleBefore(tx: Tx, cycle: Pick<Cycle, 'kind' | 'windowFrom'>): Promise<CycleBefore | null> {
  const { rows } = await sql<CycleBefore>`
    select c.id, c.kind, c.period, c.window_from as "windowFrom", c.window_to as "windowTo",
      (select count(*)::int from cycle_unit u where u.cycle_id = c.id and not u.asked_only) as units
    from plan_cycle c
    where c.kind = ${cycle.kind} and c.window_to < ${cycle.windowFrom}::date and c.state <> 'preparing'
    order by c.window_to desc limit 1`.execute(tx);
  return rows[0] ?? null;
}
