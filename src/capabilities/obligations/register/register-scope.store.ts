import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '../../../kernel/actor.ts';
import type { Day } from '../../../kernel/day.ts';
import { foldFrom, foldTo } from '../../../kernel/vietnamese.ts';
import { oversees } from '../tasks/task.policy.ts';
import { PROGRESS_GROUPS, type RegisterFilter, statesOf } from './register-filter.rules.ts';

/** Who asks, on which day, and how near "sắp đến hạn" is. */
export interface RegisterScope {
  readonly actor: Actor;
  readonly today: Day;
  readonly soonDays: number;
}

/** Tasks with what lists show and filter by: `t`, its revision `r`, its edition `e`, its unit's name `n`. */
export const taskSource = ({ today }: Pick<RegisterScope, 'today'>) => sql`
  task t
  join obligation_revision r on r.id = t.revision_id
  join edition e on e.id = r.edition_id
  join (select distinct on (x.unit_id) x.unit_id, x.name, x.short_name, x.name_en, x.folded from unit_name x
    order by x.unit_id, x.valid @> ${today}::date desc, lower(x.valid) <= ${today}::date desc,
      lower(x.valid) desc) n on n.unit_id = t.unit_id`;

/** The rule of `maySee` (task.policy.ts) for many tasks at once. */
export const visibleTo = ({ actor, today }: RegisterScope): RawBuilder<boolean> =>
  oversees(actor)
    ? sql`true`
    : sql`(t.unit_id = ${actor.unitId}
        or t.obligation_id in (select h.obligation_id from obligation_unit h where h.unit_id = ${actor.unitId})
        or t.unit_id in (select p.unit_id from unit_placement p
          where p.valid @> ${today}::date and starts_with(p.path, ${actor.unitPath})))`;

/** The rule of `timeStatusOf` (task-status.rules.ts) for many tasks at once; a test holds them together. */
export const timeStatus = ({ today, soonDays }: Pick<RegisterScope, 'today' | 'soonDays'>): RawBuilder<string> => sql`
  case
    when t.stated_on is null or t.cooperation_request or t.state = any(${array(PROGRESS_GROUPS.ended)})
      then 'no-deadline'
    when t.state = any(${array(PROGRESS_GROUPS.done)})
      then case when t.handed_in_on <= t.stated_on then 'on-time' else 'late' end
    when ${today}::date > t.stated_on then 'overdue'
    when t.urged_on - ${today}::date <= ${soonDays}::int then 'soon'
    else 'not-due'
  end`;

export function whereOf(scope: RegisterScope, filter: RegisterFilter): RawBuilder<boolean> {
  const { unitId, directiveId, obligationId, part, progress, time, kind, from, to, year, cooperation } = filter;
  const conditions = [
    visibleTo(scope),
    ...filter.words.map(holdsWord),
    unitId && sql`t.unit_id = ${unitId}`,
    directiveId && sql`e.directive_id = ${directiveId}`,
    obligationId && sql`t.obligation_id = ${obligationId}`,
    part && sql`t.part = ${part}`,
    progress ? sql`t.state = any(${array(statesOf(progress))})` : sql`t.state <> all(${array(PROGRESS_GROUPS.ended)})`,
    time && sql`${timeStatus(scope)} = ${time}`,
    kind && sql`r.rule->>'kind' = ${kind}`,
    from && sql`t.urged_on >= ${from}::date`,
    to && sql`t.urged_on <= ${to}::date`,
    year && ofYear(year),
    cooperation !== null && sql`t.cooperation_request = ${cooperation}`,
  ];
  return sql`${sql.join(conditions.filter(Boolean), sql` and `)}`;
}

/** Waiting cards have no year: they stand in every year from the one in which they were opened. */
export const ofYear = (year: number): RawBuilder<boolean> =>
  sql`(t.year = ${year} or (t.year is null and extract(year from t.opened_on) <= ${year}))`;

const array = (values: readonly string[]) => sql`${[...values]}::text[]`;

/** Obligations are few and tasks many: the words of the former are folded once, not once for each task. */
function holdsWord(word: string): RawBuilder<boolean> {
  const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
  return sql`(t.revision_id in (
      select s.id from obligation_revision s join edition d on d.id = s.edition_id
      where translate(lower(concat_ws(' ', s.action, s.quote, s.section, d.document_label)), ${foldFrom}, ${foldTo})
        like ${pattern})
    or n.folded like ${pattern} or lower(t.short_code) like ${pattern})`;
}
