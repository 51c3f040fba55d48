import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

export interface Sender {
  readonly unitId: Id;
  readonly inLine: boolean;
}

/**
 * Who reports: the units that hold the function, and for the executing bodies also whoever leads a duty in force or has
 * sent a plan for the year. Nobody reports to themselves, and neither the PPC nor the ministry as an executing body.
 */
export async function listSenders(
  tx: Tx,
  { sender, receiver }: { readonly sender: string; readonly receiver: string },
  year: number,
  day: Day,
): Promise<Sender[]> {
  const { rows } = await sql<Sender>`
    with holding as (select f.unit_id, f.function from unit_function f where f.valid @> ${day}::date),
    bearers as (
      select h.unit_id from obligation_unit h
      join obligation o on o.id = h.obligation_id
      join obligation_revision r on r.id = o.revision_id
      where ${sender}::text = 'executing-body' and h.part = 'lead' and h.from_on <= ${day}::date
        and (h.until_on is null or h.until_on > ${day}::date)
        and o.waits_for_id is null and not r.general and o.opened_on <= ${day}::date
        and (o.withdrawn_on is null or o.withdrawn_on > ${day}::date)),
    senders as (
      select unit_id from holding where function = ${sender} union select unit_id from bearers
      union select p.unit_id from plan p join plan_cycle c on c.id = p.cycle_id
      where ${sender}::text = 'executing-body' and p.level = 'unit' and p.sent_on is not null
        and c.period = ${String(year)})
    select u.id as "unitId", u.in_line_of_direction as "inLine"
    from senders s join unit u on u.id = s.unit_id
    where u.valid @> ${day}::date and not exists (
      select from holding h where h.unit_id = u.id and (h.function = ${receiver}::text
        or (${sender}::text = 'executing-body' and h.function in ('approver', 'line-ministry'))))
    order by u.id`.execute(tx);
  return rows;
}
