import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import { PROGRESS_GROUPS } from '../register/register-filter.rules.ts';
import { ofYear, type RegisterScope, taskSource, timeStatus, visibleTo } from '../register/register-scope.store.ts';

const UNFINISHED = [...PROGRESS_GROUPS.unfinished];
const ENDED = [...PROGRESS_GROUPS.ended];

/** One day of one obligation, over the units that owe it. */
export interface Deadline {
  readonly obligationId: Id;
  readonly action: string;
  readonly section: string;
  readonly urgedOn: Day;
  readonly statedOn: Day;
  /** first day of a window, when the deadline is one */
  readonly opensOn: Day | null;
  readonly tasks: number;
  /** no evidence handed in yet */
  readonly missing: number;
  readonly overdue: number;
}

/** The year's deadlines by day; units that are only asked have none (practice 15). */
export async function listDeadlines(tx: Tx, scope: RegisterScope, year: number): Promise<Deadline[]> {
  const { rows } = await sql<Deadline>`
    select t.obligation_id as "obligationId", max(r.action) as action, max(r.section) as section,
      t.urged_on as "urgedOn", max(t.stated_on) as "statedOn",
      case when bool_and(t.event_id is null) then min(t.opens_on) end as "opensOn", count(*)::int as tasks,
      count(*) filter (where t.state = any(${UNFINISHED}::text[]))::int as missing,
      count(*) filter (where ${timeStatus(scope)} = 'overdue')::int as overdue
    from ${taskSource(scope)}
    where ${visibleTo(scope)} and t.year = ${year} and t.urged_on is not null and not t.cooperation_request
      and t.state <> all(${ENDED}::text[])
    group by t.obligation_id, t.urged_on
    order by t.urged_on, min(r.position), t.obligation_id`.execute(tx);
  return rows;
}

/** What comes first of all, whatever the year: the nearest day on which something is still missing. */
export async function findNextDeadline(tx: Tx, scope: RegisterScope): Promise<Deadline | null> {
  const { rows } = await sql<Deadline>`
    select t.obligation_id as "obligationId", max(r.action) as action, max(r.section) as section,
      t.urged_on as "urgedOn", max(t.stated_on) as "statedOn", min(t.opens_on) as "opensOn", count(*)::int as tasks,
      count(*) filter (where t.state = any(${UNFINISHED}::text[]))::int as missing, 0 as overdue
    from ${taskSource(scope)}
    where ${visibleTo(scope)} and t.urged_on >= ${scope.today}::date and not t.cooperation_request
      and t.state <> all(${ENDED}::text[])
    group by t.obligation_id, t.urged_on
    having count(*) filter (where t.state = any(${UNFINISHED}::text[])) > 0
    order by t.urged_on, missing desc, t.obligation_id limit 1`.execute(tx);
  return rows[0] ?? null;
}

/** The tasks of the year, and those of earlier years that are overdue: nobody may forget them on New Year's Day. */
const inSight = (scope: RegisterScope, year: number): RawBuilder<boolean> =>
  sql`(${ofYear(year)} or (t.year < ${year} and ${timeStatus(scope)} = 'overdue'))`;

/** All tasks that a unit has from an obligation in a year, and what is overdue from before. */
export interface UnitDuty {
  readonly unitId: Id;
  readonly obligationId: Id;
  readonly cooperation: boolean;
  readonly tasks: number;
  /** the one to open first: the task that is due first among the unfinished */
  readonly taskId: Id;
  readonly overdue: number;
  readonly soon: number;
  /** handed in, waits for a confirmation */
  readonly waiting: number;
  readonly confirmed: number;
  /** ongoing, or waiting for an event or a demand: no clock */
  readonly undated: number;
  /** earliest stated day among those that are overdue */
  readonly overdueSince: Day | null;
  readonly nextUrgedOn: Day | null;
}

export async function listUnitDuties(tx: Tx, scope: RegisterScope, year: number): Promise<UnitDuty[]> {
  const { rows } = await sql<UnitDuty>`
    with x as (
      select t.*, ${timeStatus(scope)} as time, t.state = any(${UNFINISHED}::text[]) as unfinished
      from ${taskSource(scope)}
      where ${visibleTo(scope)} and ${inSight(scope, year)} and t.state <> all(${ENDED}::text[])
    )
    select x.unit_id as "unitId", x.obligation_id as "obligationId", x.cooperation_request as cooperation,
      count(*)::int as tasks,
      (array_agg(x.id order by x.unfinished desc, x.urged_on nulls last, x.id))[1] as "taskId",
      count(*) filter (where x.time = 'overdue')::int as overdue,
      count(*) filter (where x.time = 'soon')::int as soon,
      count(*) filter (where x.state = 'handed-in')::int as waiting,
      count(*) filter (where x.state in ('unit-confirmed', 'checked'))::int as confirmed,
      count(*) filter (where x.stated_on is null)::int as undated,
      min(x.stated_on) filter (where x.time = 'overdue') as "overdueSince",
      min(x.urged_on) filter (where x.time = 'soon') as "nextUrgedOn"
    from x group by x.unit_id, x.obligation_id, x.cooperation_request`.execute(tx);
  return rows;
}

export interface MapAxes {
  readonly units: readonly {
    readonly id: Id;
    readonly name: string;
    readonly nameEn: string;
    readonly shortName: string;
  }[];
  readonly obligations: readonly {
    readonly id: Id;
    readonly section: string;
    readonly action: string;
    readonly documentLabel: string;
  }[];
}

/** Names of the rows and columns of the map, columns in the order of their documents. */
export async function listMapAxes(tx: Tx, scope: RegisterScope, year: number): Promise<MapAxes> {
  const { rows } = await sql<MapAxes>`
    with x as (
      select t.unit_id, t.obligation_id, n.name, n.name_en, n.short_name, r.section, r.action, r.position,
        e.document_label
      from ${taskSource(scope)}
      where ${visibleTo(scope)} and ${inSight(scope, year)} and t.state <> all(${ENDED}::text[])
    )
    select
      coalesce((select jsonb_agg(jsonb_build_object('id', u.unit_id, 'name', u.name, 'nameEn', u.name_en,
          'shortName', u.short_name) order by u.name collate "vi-x-icu")
        from (select distinct unit_id, name, name_en, short_name from x) u), '[]') as units,
      coalesce((select jsonb_agg(jsonb_build_object('id', o.obligation_id, 'section', o.section, 'action', o.action,
          'documentLabel', o.document_label) order by o.document_label, o.position, o.obligation_id)
        from (select distinct on (obligation_id) * from x order by obligation_id, position desc) o), '[]')
        as obligations`.execute(tx);
  return rows[0] ?? { units: [], obligations: [] };
}

/** The years for which there are tasks, in order. */
export async function listTaskYears(tx: Tx): Promise<number[]> {
  const rows = await tx
    .selectFrom('task')
    .select('year')
    .distinct()
    .where('year', 'is not', null)
    .orderBy('year')
    .execute();
  return rows.map((row) => Number(row.year));
}
