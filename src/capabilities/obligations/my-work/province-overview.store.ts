import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

/** The day that comes next for the whole province, and who has not handed in. */
export interface NextDeadline {
  readonly day: Day;
  readonly action: string;
  readonly obligationId: Id;
  readonly units: number;
  readonly missing: number;
}

/** The nearest urged day on which something is still missing. @returns null when nothing is ahead */
export async function findNextDeadline(tx: Tx, today: Day): Promise<NextDeadline | null> {
  const { rows } = await sql<NextDeadline>`
    select t.urged_on as day, r.action, t.obligation_id as "obligationId", count(*) as units,
      count(*) filter (where t.state not in ('handed-in', 'unit-confirmed', 'checked')) as missing
    from task t join obligation_revision r on r.id = t.revision_id
    where t.urged_on >= ${today} and t.part = 'lead' and not t.cooperation_request
      and t.state not in ('withdrawn', 'moved', 'transferred')
    group by t.urged_on, r.id, t.obligation_id
    having count(*) filter (where t.state not in ('handed-in', 'unit-confirmed', 'checked')) > 0
    order by t.urged_on, count(*) desc, t.obligation_id limit 1`.execute(tx);
  return rows[0] ?? null;
}

export interface Overview {
  readonly overdue: number;
  readonly overdueUnits: number;
  readonly unconfirmed: number;
  readonly unchecked: number;
}

/** The province at a glance; units that are asked and not directed have no overdue work. */
export async function getOverview(tx: Tx, today: Day): Promise<Overview> {
  const late = isOverdue(today);
  const { rows } = await sql<Overview>`
    select count(*) filter (where ${late}) as overdue, count(distinct t.unit_id) filter (where ${late}) as "overdueUnits",
      count(*) filter (where t.state = 'handed-in') as unconfirmed,
      count(*) filter (where t.state = 'unit-confirmed') as unchecked
    from task t`.execute(tx);
  return rows[0] ?? { overdue: 0, overdueUnits: 0, unconfirmed: 0, unchecked: 0 };
}

const isOverdue = (today: Day) => sql`t.stated_on < ${today} and not t.cooperation_request
  and t.state in ('not-started', 'in-progress', 'returned')`;

export interface OverdueUnit {
  readonly unitId: Id;
  readonly tasks: number;
  /** the last day of its oldest overdue task */
  readonly since: Day;
}

/** Longest overdue first. */
export async function listOverdueUnits(tx: Tx, today: Day, limit: number): Promise<OverdueUnit[]> {
  const { rows } = await sql<OverdueUnit>`
    select t.unit_id as "unitId", count(*) as tasks, min(t.stated_on) as since
    from task t where ${isOverdue(today)}
    group by t.unit_id order by min(t.stated_on), count(*) desc, t.unit_id limit ${limit}`.execute(tx);
  return rows;
}
