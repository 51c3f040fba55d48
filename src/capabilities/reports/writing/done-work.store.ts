import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

/** Whose work and of which days, both included. */
export interface WorkScope {
  readonly from: Day;
  readonly to: Day;
  readonly units: readonly Id[] | 'all';
}

/** What was done of a kind: proven and stated apart, what it counted, and the newest titles. */
export interface DoneKind {
  readonly kind: string;
  readonly proven: number;
  readonly stated: number;
  /** sums of what the activities count: persons, copies … by code */
  readonly measures: Readonly<Record<string, number>>;
  readonly titles: readonly { readonly title: string; readonly day: Day; readonly place: string }[];
}

const counted = (scope: WorkScope): RawBuilder<unknown> => sql`a.state in ('recorded', 'unit-confirmed', 'checked')
  and a.starts_on between ${scope.from}::date and ${scope.to}::date
  ${scope.units === 'all' ? sql`` : sql`and a.unit_id = any(${[...scope.units]}::uuid[])`}`;

/** The most frequent kind first; three titles of each. */
export async function listDoneWork(tx: Tx, scope: WorkScope): Promise<DoneKind[]> {
  const { rows } = await sql<DoneKind>`
    with kinds as (
      select a.kind, count(*) filter (where not a.stated)::int as proven, count(*) filter (where a.stated)::int as stated
      from activity a where ${counted(scope)} group by a.kind),
    sums as (
      select kind, jsonb_object_agg(code, amount) as measures from (
        select a.kind, m.code, sum(m.amount)::bigint as amount
        from activity a join activity_measure m on m.activity_id = a.id
        where ${counted(scope)} and not a.stated group by a.kind, m.code) x group by kind)
    select k.kind, k.proven, k.stated, coalesce(s.measures, '{}') as measures,
      coalesce((select jsonb_agg(jsonb_build_object('title', t.title, 'day', t.starts_on, 'place', t.place)
          order by t.starts_on)
        from (select a.title, a.starts_on, a.place from activity a
          where ${counted(scope)} and a.kind = k.kind and not a.stated
          order by a.starts_on desc, a.id desc limit 3) t), '[]') as titles
    from kinds k left join sums s on s.kind = k.kind
    order by k.proven + k.stated desc, k.kind`.execute(tx);
  return rows;
}

/** How many activities a scope holds; what keeps "no activity in the period" from being said by mistake. */
export async function countDoneWork(tx: Tx, scope: WorkScope): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from activity a where ${counted(scope)}`.execute(tx);
  return rows[0]?.count ?? 0;
}
