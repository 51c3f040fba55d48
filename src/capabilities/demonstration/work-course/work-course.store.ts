import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

export interface PlayedActivity {
  readonly id: Id;
  readonly version: number;
}

/** What an invented act made earlier, known by the words that it gave. */
export async function findInventedActivity(
  tx: Tx,
  unitCode: string,
  title: string,
  startsOn: Day,
): Promise<PlayedActivity | null> {
  const { rows } = await sql<PlayedActivity>`
    select a.id, a.version from activity a join unit u on u.id = a.unit_id
    where u.code = ${unitCode} and a.title = ${title} and a.starts_on = ${startsOn}
    order by a.id limit 1`.execute(tx);
  return rows[0] ?? null;
}

/** A sent line of a unit's plan for a year, by its words. */
export async function findLineByTitle(tx: Tx, unitId: Id, year: number, title: string): Promise<Id | null> {
  const { rows } = await sql<{ id: Id }>`
    select l.id from plan_line l
    join plan p on p.id = l.plan_id and p.level = 'unit' and p.unit_id = ${unitId}
    join plan_cycle c on c.id = p.cycle_id and c.period = ${String(year)}
    join line_revision r on r.id = coalesce(l.sent_revision_id, l.revision_id)
    where l.state <> 'removed' and r.title = ${title}
    order by l.id limit 1`.execute(tx);
  return rows[0]?.id ?? null;
}
