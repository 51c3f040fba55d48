import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Checker } from '../tasks/task.policy.ts';
import type { ListedTask } from './my-work.rules.ts';

const listedColumns = sql`
  t.id, t.version, t.unit_id as "unitId", t.part, t.state, t.stated_on as "statedOn", t.urged_on as "urgedOn",
  t.opens_on as "opensOn", t.handed_in_on as "handedInOn", t.handed_in_by as "handedInBy",
  t.confirmed_on as "confirmedOn", t.standing, t.waits_for as "waitsFor",
  t.cooperation_request as "cooperationRequest", t.period, t.year, t.last_activity_on as "lastActivityOn",
  t.opened_on as "openedOn", r.action, e.document_label as "documentLabel"`;
const listedFrom = sql`
  from task t
  join obligation_revision r on r.id = t.revision_id
  join edition e on e.id = r.edition_id`;

/**
 * What a unit still owes, and what it has finished this year; standing cards of past years are history. A unit owes
 * dozens, never thousands.
 */
export async function listTasksOfUnit(tx: Tx, unitId: Id, year: number): Promise<ListedTask[]> {
  const { rows } = await sql<ListedTask>`
    select ${listedColumns} ${listedFrom}
    where t.unit_id = ${unitId} and t.state not in ('withdrawn', 'moved', 'transferred')
      and (t.state not in ('unit-confirmed', 'checked') or t.year = ${year})
      and (not t.standing or t.event_id is not null or t.year >= ${year})
    order by t.urged_on nulls last, t.id limit 500`.execute(tx);
  return rows;
}

export interface ToCheck {
  readonly total: number;
  /** waiting longest first */
  readonly tasks: readonly ListedTask[];
}

/**
 * Confirmed by their unit, waiting for the checker of this function: the PPC office accepts the standing body's
 * tasks, the standing body all others (practice 13).
 */
export async function listToCheck(tx: Tx, checker: Checker, today: Day, limit: number): Promise<ToCheck> {
  const { rows } = await sql<ListedTask & { total: number }>`
    select ${listedColumns}, count(*) over () as total ${listedFrom}
    where t.state = 'unit-confirmed' and ${inScope(checker, today)}
    order by t.confirmed_on, t.id limit ${limit}`.execute(tx);
  return { total: rows[0]?.total ?? 0, tasks: rows };
}

/** Extensions and transfers that wait for this checker's answer. */
export async function listRequests(tx: Tx, checker: Checker, today: Day): Promise<ListedTask[]> {
  const { rows } = await sql<ListedTask>`
    select ${listedColumns} ${listedFrom}
    where ${inScope(checker, today)} and (
      exists (select from extension x where x.task_id = t.id and x.state = 'asked')
      or exists (select from transfer x where x.task_id = t.id and x.state = 'proposed'))
    order by t.urged_on nulls last, t.id limit 100`.execute(tx);
  return rows;
}

const inScope = (checker: Checker, today: Day) => sql`
  t.unit_id <> ${checker.unitId} and ${checker.function === 'ppc-office' ? sql`` : sql`not`} exists (
    select from unit_function f
    where f.unit_id = t.unit_id and f.function = 'standing-body' and f.valid @> ${today}::date)`;
