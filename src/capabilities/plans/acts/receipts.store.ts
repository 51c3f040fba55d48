import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

/** A plan that waits for its receipt, with what one looks at before. */
export interface PlanToReceive {
  readonly id: Id;
  readonly version: number;
  readonly unitId: Id;
  readonly period: string;
  readonly sentOn: Day;
  readonly daysLate: number;
  readonly documentNumber: string | null;
  readonly lines: number;
  readonly noActivity: boolean;
  readonly amount: number;
}

/**
 * Longest waiting first.
 * @param ofStandingBody the plan of the unit that holds that function, which the PPC office receives; else all others
 */
export async function listPlansToReceive(
  tx: Tx,
  reader: { readonly unitId: Id; readonly ofStandingBody: boolean },
  today: Day,
): Promise<PlanToReceive[]> {
  const { rows } = await sql<PlanToReceive>`
    select p.id, p.version, p.unit_id as "unitId", c.period, p.sent_on as "sentOn", p.no_activity as "noActivity",
      s.days_late as "daysLate",
      case when d.number like '%/%' or d.symbol is null then d.number else d.number || '/' || d.symbol end
        as "documentNumber",
      (select count(*)::int from plan_line l where l.plan_id = p.id and l.state <> 'removed') as lines,
      (select coalesce(sum(m.amount), 0)::bigint from plan_line l
        join line_revision r on r.id = l.sent_revision_id and r.sibling is null
        join line_money m on m.revision_id = r.id
        where l.plan_id = p.id and l.state <> 'removed') as amount
    from plan p
    join plan_cycle c on c.id = p.cycle_id
    join lateral (select x.days_late, x.document_id from plan_sending x where x.plan_id = p.id
      order by x.number desc limit 1) s on true
    left join document d on d.id = s.document_id
    where p.level = 'unit' and p.state = 'sent' and p.unit_id <> ${reader.unitId}
      and ${reader.ofStandingBody} = exists (select from unit_function f
        where f.unit_id = p.unit_id and f.function = 'standing-body' and f.valid @> ${today}::date)
    order by p.sent_on, p.id`.execute(tx);
  return rows;
}
