import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '../../../kernel/actor.ts';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { foldFrom, foldTo } from '../../../kernel/vietnamese.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import { oversees } from '../activity.policy.ts';
import type { Activity } from '../activity.rules.ts';
import type { ActivityFilter, PlanTie } from './activity-filter.rules.ts';

/** Who asks, on which day. */
export interface ActivityScope {
  readonly actor: Actor;
  readonly today: Day;
}

/** A line of the list. */
export interface ListedActivity
  extends Pick<Activity, 'id' | 'shortCode' | 'unitId' | 'state' | 'stated' | 'recordedOn'> {
  readonly kind: string;
  readonly title: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly place: string;
  readonly channel: string;
  readonly lineTitle: string | null;
  readonly unplannedReason: string | null;
}

/** Newest first. */
export async function listActivities(
  tx: Tx,
  scope: ActivityScope,
  filter: ActivityFilter,
  page: { readonly offset: number; readonly limit: number },
): Promise<ListedActivity[]> {
  const { rows } = await sql<ListedActivity>`
    select a.id, a.short_code as "shortCode", a.unit_id as "unitId", a.state, a.stated, a.recorded_on as "recordedOn",
      a.kind, a.title, a.starts_on as "startsOn", a.ends_on as "endsOn", a.place, a.channel,
      r.title as "lineTitle", a.unplanned_reason as "unplannedReason"
    from activity a
    left join plan_line l on l.id = a.line_id
    left join line_revision r on r.id = l.revision_id
    where ${whereOf(scope, filter)}
    order by a.starts_on desc, a.id desc limit ${page.limit} offset ${page.offset}`.execute(tx);
  return rows;
}

/** How many the filter holds, by level; the same rows as the list. */
export interface ActivityCounts {
  readonly total: number;
  readonly proven: number;
  readonly stated: number;
  readonly confirmed: number;
  readonly checked: number;
  readonly waiting: number;
}

export async function countActivities(tx: Tx, scope: ActivityScope, filter: ActivityFilter): Promise<ActivityCounts> {
  const { rows } = await sql<ActivityCounts>`
    select count(*)::int as total,
      count(*) filter (where ${COUNTED} and not a.stated)::int as proven,
      count(*) filter (where ${COUNTED} and a.stated)::int as stated,
      count(*) filter (where a.state in ('unit-confirmed', 'checked') and not a.stated)::int as confirmed,
      count(*) filter (where a.state = 'checked' and not a.stated)::int as checked,
      count(*) filter (where a.state = 'recorded')::int as waiting
    from activity a where ${whereOf(scope, filter)}`.execute(tx);
  return rows[0] as ActivityCounts;
}

const COUNTED = sql`a.state in ('recorded', 'unit-confirmed', 'checked')`;

/** The rule of `maySee` (activity.policy.ts) for many at once, and what was asked. */
function whereOf({ actor, today }: ActivityScope, filter: ActivityFilter): RawBuilder<boolean> {
  const conditions = [
    oversees(actor) ? null : visible(actor, today),
    sql`a.starts_on between ${filter.from}::date and ${filter.to}::date`,
    filter.unitId && sql`a.unit_id = ${filter.unitId}`,
    filter.kind && sql`a.kind = ${filter.kind}`,
    filter.state ? sql`a.state = ${filter.state}` : sql`a.state <> 'withdrawn'`,
    filter.stated === null ? null : sql`a.stated = ${filter.stated} and a.state <> 'planned'`,
    filter.tie && TIES[filter.tie],
    filter.lineId && sql`a.line_id = ${filter.lineId}`,
    filter.localityId && sql`a.locality_id = ${filter.localityId}`,
    filter.obligationId &&
      sql`a.id in (select o.activity_id from activity_obligation o where o.obligation_id = ${filter.obligationId})`,
    ...filter.words.map(holdsWord),
  ];
  return sql<boolean>`${sql.join(
    conditions.filter((each) => each !== null && each !== ''),
    sql` and `,
  )}`;
}

const visible = (actor: Actor, today: Day): RawBuilder<boolean> =>
  sql`(a.unit_id = ${actor.unitId}
    or a.id in (select x.activity_id from activity_unit x where x.unit_id = ${actor.unitId} and x.part = 'partner')
    or a.unit_id in (select p.unit_id from unit_placement p
      where p.valid @> ${today}::date and starts_with(p.path, ${`${actor.unitPath}/`})))`;

const TIES: Readonly<Record<PlanTie, RawBuilder<unknown>>> = {
  planned: sql`a.line_id is not null`,
  unplanned: sql`a.unplanned_reason is not null`,
  unsaid: sql`a.line_id is null and a.unplanned_reason is null`,
};

const holdsWord = (word: string): RawBuilder<boolean> =>
  sql`strpos(lower(translate(a.title || ' ' || a.place || ' ' || a.short_code, ${foldFrom}, ${foldTo})), ${word}) > 0`;

/** Units that have activities at all, for the choice of a filter. */
export async function listUnitsWithActivities(tx: Tx, scope: ActivityScope): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`
    select u.id from unit u where exists (
      select from activity a where a.unit_id = u.id
        and ${oversees(scope.actor) ? sql`true` : visible(scope.actor, scope.today)})
    limit 500`.execute(tx);
  return rows.map((row) => row.id);
}
