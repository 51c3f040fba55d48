import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Formula, ScorecardItem } from './formula.rules.ts';

export interface CountScope {
  readonly year: number;
  /** what came after it is not looked at */
  readonly asOf: Day;
  readonly formula: Formula;
  readonly unitId: Id | null;
}

/** What the measures count, for all units in the PPC's line of direction: one statement, whatever their number. */
export async function countItems(tx: Tx, scope: CountScope): Promise<Omit<ScorecardItem, 'id'>[]> {
  const parts = [tasksOnTime(scope), plansOnTime(scope), reportsOnTime(scope), ...ofActivities(scope), duties(scope)];
  const { rows } = await sql<Omit<ScorecardItem, 'id'>>`
    with lined as materialized (
      select u.id from unit u
      where u.in_line_of_direction and u.valid @> ${scope.asOf}::date
        and ${scope.unitId ? sql`u.id = ${scope.unitId}` : sql`true`}
        and not exists (select from unit_function f
          where f.unit_id = u.id and f.function = 'approver' and f.valid @> ${scope.asOf}::date))
    ${sql.join(parts, sql` union all `)}
    order by "unitId", measure, "dueOn" nulls last, label, "recordId"`.execute(tx);
  return rows;
}

/**
 * Tasks whose day has passed, or that were handed in before it; by the day of handing in (practice 13). Sending a plan
 * or a report is counted there, not twice.
 */
const tasksOnTime = ({ year, asOf }: CountScope): RawBuilder<unknown> => sql`
  select t.unit_id as "unitId", 'on-time' as measure, 'task' as "recordKind", t.id as "recordId",
    r.action || ' (' || t.short_code || ')' as label, t.stated_on as "dueOn", t.handed_in_on as "doneOn",
    coalesce(t.handed_in_on <= t.stated_on and t.state in ('handed-in', 'unit-confirmed', 'checked'), false) as counts
  from task t join lined on lined.id = t.unit_id join obligation_revision r on r.id = t.revision_id
  where extract(year from t.stated_on) = ${year} and not t.cooperation_request
    and t.state not in ('withdrawn', 'moved', 'transferred')
    and (t.stated_on < ${asOf}::date or t.handed_in_on <= ${asOf}::date)
    and not exists (select from cycle_duty d where d.obligation_id = t.obligation_id and d.act = 'send')
    and not exists (select from report_duty d where d.obligation_id = t.obligation_id)`;

const plansOnTime = ({ year, asOf }: CountScope): RawBuilder<unknown> => sql`
  select c.unit_id, 'on-time', 'plan', p.id, 'Kế hoạch ' || y.period, c.due_on + c.grace_days, p.sent_on,
    coalesce(p.sent_on <= c.due_on + c.grace_days, false)
  from cycle_unit c join lined on lined.id = c.unit_id join plan_cycle y on y.id = c.cycle_id
  join plan p on p.cycle_id = c.cycle_id and p.unit_id = c.unit_id and p.level = 'unit'
  where extract(year from c.due_on) = ${year} and not c.asked_only
    and (c.due_on + c.grace_days < ${asOf}::date or p.sent_on <= ${asOf}::date)`;

const reportsOnTime = ({ year, asOf }: CountScope): RawBuilder<unknown> => sql`
  select p.unit_id, 'on-time', 'report', p.id, o.name || ' ' || o.period, p.due_on, p.sent_on,
    coalesce(p.sent_on <= p.due_on, false)
  from report p join lined on lined.id = p.unit_id join report_round o on o.id = p.round_id
  where extract(year from p.due_on) = ${year} and not p.asked_only and o.sender <> 'approver'
    and (p.due_on < ${asOf}::date or p.sent_on <= ${asOf}::date)`;

/** What is only stated was recorded in time like any other, and is not confirmed work. */
function ofActivities({ year, asOf, formula }: CountScope): RawBuilder<unknown>[] {
  const work = sql`from activity a join lined on lined.id = a.unit_id
    where a.starts_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)
      and a.ends_on <= ${asOf}::date and a.recorded_on <= ${asOf}::date`;
  const label = sql`a.title || ' (' || a.short_code || ')'`;
  return [
    sql`select a.unit_id, 'update', 'activity', a.id, ${label}, a.ends_on + ${formula.updateDays}::int, a.recorded_on,
      a.recorded_on <= a.ends_on + ${formula.updateDays}::int
      ${work} and a.state in ('recorded', 'unit-confirmed', 'checked', 'returned')`,
    sql`select a.unit_id, 'confirmed', 'activity', a.id, ${label}, null::date, a.confirmed_on,
      not a.stated and a.state in ('unit-confirmed', 'checked')
      ${work} and a.state in ('recorded', 'unit-confirmed', 'checked')`,
  ];
}

/**
 * Duties that the unit leads in the year and that run or are due: covered by an activity that something proves, or by
 * evidence handed in. What is not due yet is in question only once it is covered.
 */
const duties = ({ year, asOf }: CountScope): RawBuilder<unknown> => sql`
  select d.unit_id, 'coverage', 'obligation', d.obligation_id, d.label, null::date, least(d.done_on, w.day),
    least(d.done_on, w.day) is not null
  from (
    select t.unit_id, t.obligation_id, max(r.action || ' (' || r.section || ')') as label,
      bool_or(t.standing or t.stated_on < ${asOf}::date) as due,
      min(t.handed_in_on) filter (where t.state in ('handed-in', 'unit-confirmed', 'checked')
        and t.handed_in_on <= ${asOf}::date) as done_on
    from task t join lined on lined.id = t.unit_id join obligation_revision r on r.id = t.revision_id
    where t.part = 'lead' and t.year = ${year} and not t.cooperation_request and t.waits_for is null
      and t.state not in ('withdrawn', 'moved', 'transferred') and t.opened_on <= ${asOf}::date
    group by t.unit_id, t.obligation_id) d
  left join lateral (
    select min(a.starts_on) as day from activity_obligation o join activity a on a.id = o.activity_id
    where o.obligation_id = d.obligation_id and a.unit_id = d.unit_id and not a.stated
      and a.state in ('recorded', 'unit-confirmed', 'checked')
      and a.starts_on between make_date(${year}, 1, 1) and least(make_date(${year}, 12, 31), ${asOf}::date)) w on true
  where d.due or least(d.done_on, w.day) is not null`;
