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

/** The report of a unit for the figures of a year that end in it. */
export async function findReportOfRegime(
  tx: Tx,
  unitCode: string,
  regime: string,
  year: number,
): Promise<{ readonly id: Id; readonly version: number } | null> {
  const { rows } = await sql<{ id: Id; version: number }>`
    select r.id, r.version from report r
    join report_round o on o.id = r.round_id and o.regime = ${regime} and o.period like ${`${year}%`}
    join unit u on u.id = r.unit_id and u.code = ${unitCode}
    order by r.id limit 1`.execute(tx);
  return rows[0] ?? null;
}

/** Units that still owe a report of a regime and have no invented work of their own. */
export async function listUnitsStillOwing(
  tx: Tx,
  regime: string,
  year: number,
  except: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ code: string }>`
    select u.code from report r
    join report_round o on o.id = r.round_id and o.regime = ${regime} and o.period like ${`${year}%`}
    join unit u on u.id = r.unit_id and not u.code = any(${[...except]}::text[])
    where r.state = 'drafting' and not r.asked_only
    order by u.code`.execute(tx);
  return rows.map((row) => row.code);
}
