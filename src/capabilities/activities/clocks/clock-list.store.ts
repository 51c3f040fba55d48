import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { DueDays } from './clock.rules.ts';

/** A legal clock of an activity, with its rule in words. */
export interface ListedClock extends DueDays {
  readonly activityId: Id;
  readonly shortCode: string;
  readonly title: string;
  readonly unitId: Id;
  readonly unitName: string;
  readonly startsOn: Day;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly receiver: string;
  readonly basis: string | null;
  readonly inForce: boolean;
  readonly doneOn: Day | null;
  readonly documentNumber: string | null;
  readonly notNeededReason: string | null;
}

export interface ClockFilter {
  /** null: every unit */
  readonly unitId: Id | null;
  readonly state: 'open' | 'late' | 'done' | 'all';
}

export const CLOCK_PAGE = 50;

/** The next to be urged first; one query, with the count of all. */
export async function listClocks(
  tx: Tx,
  filter: ClockFilter,
  today: Day,
  page: number | null,
): Promise<{ rows: ListedClock[]; total: number }> {
  const limit = page === null ? sql`` : sql`limit ${CLOCK_PAGE} offset ${(page - 1) * CLOCK_PAGE}`;
  const rows = await selectClocks(tx, today, sql`${conditionOf(filter, today)} order by c.urged_on, c.id ${limit}`);
  return { rows, total: rows[0]?.total ?? 0 };
}

function conditionOf({ unitId, state }: ClockFilter, today: Day): RawBuilder<unknown> {
  const ofUnit = unitId ? sql`a.unit_id = ${unitId}` : sql`true`;
  const open = sql`c.done_on is null and a.state <> 'withdrawn'`;
  const wanted = {
    open,
    late: sql`${open} and c.due_on < ${today}`,
    done: sql`c.done_on is not null`,
    all: sql`(c.done_on is not null or a.state <> 'withdrawn')`,
  }[state];
  return sql`${ofUnit} and ${wanted}`;
}

/** Those of one activity, in the order of their days. */
export const listClocksOf = (tx: Tx, activityId: Id, today: Day): Promise<ListedClock[]> =>
  selectClocks(tx, today, sql`c.activity_id = ${activityId} order by c.due_on, c.code`);

async function selectClocks(
  tx: Tx,
  today: Day,
  rest: RawBuilder<unknown>,
): Promise<(ListedClock & { readonly total: number })[]> {
  const { rows } = await sql<ListedClock & { readonly total: number }>`
    select c.activity_id as "activityId", a.short_code as "shortCode", a.title, a.unit_id as "unitId",
      coalesce((select n.name from unit_name n where n.unit_id = a.unit_id
        order by n.valid @> ${today}::date desc, lower(n.valid) desc limit 1), '') as "unitName",
      a.starts_on::text as "startsOn", c.code, r.value->>'name' as name, r.value->>'name_en' as "nameEn",
      r.value->>'receiver' as receiver, r.basis, c.in_force as "inForce", c.due_on::text as "dueOn",
      c.urged_on::text as "urgedOn", c.done_on::text as "doneOn", c.document_number as "documentNumber",
      c.not_needed_reason as "notNeededReason", (count(*) over ())::int as total
    from activity_clock c join activity a on a.id = c.activity_id join rule_row r on r.id = c.rule_id
    where ${rest}`.execute(tx);
  return rows;
}

/** What reminders are about: open, of a unit in the line of direction, not longer ago than so many days. */
export async function listUrgedClocks(
  tx: Tx,
  until: Day,
  since: Day,
): Promise<(Pick<ListedClock, 'activityId' | 'unitId' | 'code' | 'name'> & DueDays)[]> {
  const { rows } = await sql<Pick<ListedClock, 'activityId' | 'unitId' | 'code' | 'name'> & DueDays>`
    select c.activity_id as "activityId", a.unit_id as "unitId", c.code, r.value->>'name' as name,
      c.due_on::text as "dueOn", c.urged_on::text as "urgedOn"
    from activity_clock c join activity a on a.id = c.activity_id join unit u on u.id = a.unit_id
    join rule_row r on r.id = c.rule_id
    where c.done_on is null and c.urged_on <= ${until} and c.due_on >= ${since} and a.state <> 'withdrawn'
      and u.in_line_of_direction`.execute(tx);
  return rows;
}

export interface YearlyDone {
  readonly code: string;
  readonly year: number;
  readonly doneOn: Day;
  readonly documentNumber: string;
}

export async function listYearlyDone(tx: Tx, years: readonly number[]): Promise<YearlyDone[]> {
  const { rows } = await sql<YearlyDone>`
    select code, year, done_on::text as "doneOn", document_number as "documentNumber" from yearly_clock
    where year = any(${[...years]}::int[])`.execute(tx);
  return rows;
}
