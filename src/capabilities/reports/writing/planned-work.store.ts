import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

/** A line of the unit's plan that falls due in a period, and what was recorded for it. */
export interface PlannedWork {
  readonly lineId: Id;
  readonly planId: Id;
  readonly title: string;
  readonly endsOn: Day;
  readonly product: string;
  readonly quantity: number | null;
  readonly productUnit: string;
  /** activities for it, proven or stated, from the beginning of its plan to the end of the period */
  readonly done: number;
  /** the things that they count, such as 12 items of one series */
  readonly counted: number;
}

/** What a plan's quantity may count: things, never people or money. */
const PRODUCTS = [
  'items',
  'broadcasts',
  'posts',
  'clusters',
  'panels',
  'posters',
  'sites',
  'sessions',
  'titles',
  'copies',
  'reports',
  'agreements',
];

/**
 * Lines of a unit that end within the days asked for, by the words in force, without what the province cut or put off.
 * Lines without days are due with the year.
 */
export async function listPlannedWork(
  tx: Tx,
  asked: { readonly unitId: Id; readonly from: Day; readonly to: Day },
): Promise<PlannedWork[]> {
  const { unitId, from, to } = asked;
  const { rows } = await sql<PlannedWork>`
    select l.id as "lineId", p.id as "planId", v.title, v.ends_on as "endsOn", v.product, v.quantity,
      v.product_unit as "productUnit", coalesce(w.done, 0)::int as done, coalesce(w.counted, 0)::int as counted
    from plan p
    join plan_line l on l.plan_id = p.id and l.state <> 'removed'
    join line_revision v on v.id = l.revision_id
    left join line_decision d on d.id = l.decision_id
    left join lateral (
      select count(*) as done, sum(m.amount) as counted from activity a
      left join lateral (select max(x.total) as amount from (select sum(n.amount) as total from activity_measure n
        where n.activity_id = a.id and n.code = any(${PRODUCTS}::text[]) group by n.code) x) m on true
      where a.line_id = l.id and a.state in ('recorded', 'unit-confirmed', 'checked') and a.starts_on <= ${to}::date
    ) w on true
    where p.unit_id = ${unitId} and p.level = 'unit' and p.state <> 'drafting'
      and v.ends_on between ${from}::date and ${to}::date and coalesce(d.decision, 'keep') not in ('cut', 'postpone')
    order by v.ends_on, l.position, l.id`.execute(tx);
  return rows;
}
