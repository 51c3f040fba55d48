import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { DeadlineRule } from '../deadline.rules.ts';
import type { Task } from '../tasks/task.rules.ts';
import type { TimeStatus } from '../tasks/task-status.rules.ts';
import { PROGRESS_GROUPS, type RegisterFilter, type RegisterOrder } from './register-filter.rules.ts';
import { type RegisterScope, taskSource, timeStatus, whereOf } from './register-scope.store.ts';

/** A line of the register: one unit's task of one obligation. */
export interface RegisterRow
  extends Pick<
    Task,
    | 'id'
    | 'shortCode'
    | 'obligationId'
    | 'unitId'
    | 'part'
    | 'state'
    | 'period'
    | 'opensOn'
    | 'statedOn'
    | 'urgedOn'
    | 'handedInOn'
    | 'standing'
    | 'waitsFor'
    | 'cooperationRequest'
    | 'lastActivityOn'
    | 'stateSince'
    | 'version'
  > {
  readonly unitName: string;
  readonly unitNameEn: string;
  readonly action: string;
  readonly section: string;
  readonly documentLabel: string;
  readonly kind: DeadlineRule['kind'];
}

export async function listRegister(
  tx: Tx,
  scope: RegisterScope,
  filter: RegisterFilter,
  page: RegisterOrder & { readonly offset: number; readonly limit: number },
): Promise<RegisterRow[]> {
  const { rows } = await sql<RegisterRow>`
    select t.id, t.short_code as "shortCode", t.obligation_id as "obligationId", t.unit_id as "unitId", t.part, t.state,
      t.period, t.opens_on as "opensOn", t.stated_on as "statedOn", t.urged_on as "urgedOn",
      t.handed_in_on as "handedInOn", t.standing, t.waits_for as "waitsFor",
      t.cooperation_request as "cooperationRequest", t.last_activity_on as "lastActivityOn",
      t.state_since as "stateSince", t.version, n.name as "unitName", n.name_en as "unitNameEn", r.action, r.section,
      e.document_label as "documentLabel", r.rule->>'kind' as kind
    from ${taskSource(scope)}
    where ${whereOf(scope, filter)}
    order by ${orderOf(page)}, t.urged_on nulls last, r.position, n.name collate "vi-x-icu", t.id
    limit ${page.limit} offset ${page.offset}`.execute(tx);
  return rows;
}

const STATE_ORDER = ['returned', 'not-started', 'in-progress', 'handed-in', 'unit-confirmed', 'checked'];

const COLUMN: Readonly<Record<RegisterOrder['key'], RawBuilder<unknown>>> = {
  attention: sql`case when t.state = any(${[...PROGRESS_GROUPS.unfinished]}::text[]) then 0
    when t.state = any(${[...PROGRESS_GROUPS.done]}::text[]) then 2 else 1 end`,
  due: sql`t.urged_on`,
  unit: sql`n.name collate "vi-x-icu"`,
  action: sql`r.action collate "vi-x-icu"`,
  progress: sql`array_position(${STATE_ORDER}::text[], t.state)`,
  'handed-in': sql`t.handed_in_on`,
};

const orderOf = ({ key, direction }: RegisterOrder): RawBuilder<unknown> =>
  direction === 'desc' ? sql`${COLUMN[key]} desc nulls last` : sql`${COLUMN[key]} asc nulls last`;

/** How many tasks the filter holds, and how they stand. */
export interface RegisterCount {
  readonly total: number;
  readonly units: number;
  readonly obligations: number;
  readonly time: Readonly<Record<TimeStatus, number>>;
  /** handed in, and the unit has not confirmed */
  readonly awaitUnit: number;
  /** confirmed by the unit, and the standing body has not checked */
  readonly awaitCheck: number;
  readonly cooperation: number;
}

export async function countRegister(tx: Tx, scope: RegisterScope, filter: RegisterFilter): Promise<RegisterCount> {
  const count = (condition: RawBuilder<boolean>) => sql`count(*) filter (where ${condition})::int`;
  const timed = (status: TimeStatus) => sql`${status}::text, ${count(sql`x.time = ${status}`)}`;
  const { rows } = await sql<RegisterCount>`
    with x as (
      select t.*, ${timeStatus(scope)} as time from ${taskSource(scope)} where ${whereOf(scope, filter)}
    )
    select count(*)::int as total, count(distinct x.unit_id)::int as units,
      count(distinct x.obligation_id)::int as obligations,
      jsonb_build_object(${sql.join((['not-due', 'soon', 'overdue', 'on-time', 'late', 'no-deadline'] as const).map(timed))}) as time,
      ${count(sql`x.state = 'handed-in'`)} as "awaitUnit", ${count(sql`x.state = 'unit-confirmed'`)} as "awaitCheck",
      ${count(sql`x.cooperation_request`)} as cooperation
    from x`.execute(tx);
  const [row] = rows;
  if (!row) throw new Error('a count has one row');
  return row;
}

export interface RegisterChoices {
  readonly units: readonly { readonly id: Id; readonly name: string; readonly nameEn: string }[];
  readonly directives: readonly { readonly id: Id; readonly label: string }[];
  readonly years: readonly number[];
}

/** What the filters offer: only what this person would find something under. */
export async function listChoices(tx: Tx, scope: RegisterScope, all: RegisterFilter): Promise<RegisterChoices> {
  const { rows } = await sql<RegisterChoices>`
    with x as (select t.unit_id, t.year, e.directive_id, e.document_label, n.name, n.name_en
      from ${taskSource(scope)} where ${whereOf(scope, all)})
    select
      coalesce((select jsonb_agg(jsonb_build_object('id', u.unit_id, 'name', u.name, 'nameEn', u.name_en)
        order by u.name collate "vi-x-icu") from (select distinct unit_id, name, name_en from x) u), '[]') as units,
      coalesce((select jsonb_agg(jsonb_build_object('id', d.directive_id, 'label', d.document_label)
        order by d.document_label) from (select distinct on (directive_id) directive_id, document_label from x order by directive_id, document_label desc) d), '[]') as directives,
      array(select distinct year from x where year is not null order by year desc) as years`.execute(tx);
  return rows[0] ?? { units: [], directives: [], years: [] };
}
