import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Dong } from '../../../kernel/money.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { UnitCost } from './cost.rules.ts';

export interface CostFilter {
  readonly kind: string;
  /** what the kind produces, such as `copies` */
  readonly measure: string;
  readonly from: Day;
  readonly to: Day;
  /** null: every unit in the line of direction */
  readonly unitId: Id | null;
}

/** Proven activities only; a payment that was reversed counts nothing. In the order of the units' names. One query. */
export async function listUnitCosts(tx: Tx, filter: CostFilter, today: Day): Promise<UnitCost[]> {
  const { kind, measure, from, to, unitId } = filter;
  const { rows } = await sql<UnitCost>`
    with chosen as (
      select a.id, a.unit_id, (select sum(m.amount)::bigint from activity_measure m
          where m.activity_id = a.id and m.code = ${measure}) as produced,
        p.paid
      from activity a
      left join lateral (select sum(s.amount + coalesce(r.amount, 0))::bigint as paid from activity_spending l
        join spending s on s.id = l.spending_id left join spending r on r.reverses_id = s.id
        where l.activity_id = a.id) p on true
      where a.kind = ${kind} and a.starts_on between ${from} and ${to}
        and a.state in ('recorded', 'unit-confirmed', 'checked') and not a.stated
        and (${unitId}::uuid is null or a.unit_id = ${unitId}::uuid))
    select c.unit_id as "unitId", n.name as "unitName", (count(*) filter (where c.paid > 0))::int as activities,
      (count(*) filter (where coalesce(c.paid, 0) <= 0))::int as unpaid,
      coalesce(sum(c.paid) filter (where c.paid > 0), 0)::bigint as paid,
      (sum(c.produced) filter (where c.paid > 0))::bigint as produced,
      coalesce(sum(c.paid) filter (where c.paid > 0 and c.produced is not null), 0)::bigint as "paidForProduced"
    from chosen c join unit u on u.id = c.unit_id
    join lateral (select x.name from unit_name x where x.unit_id = c.unit_id
      order by x.valid @> ${today}::date desc, lower(x.valid) desc limit 1) n on true
    where ${unitId}::uuid is not null or u.in_line_of_direction
    group by c.unit_id, n.name order by n.name collate "vi-x-icu"`.execute(tx);
  return rows.map((row) => ({
    ...row,
    paid: Number(row.paid) as Dong,
    produced: row.produced === null ? null : Number(row.produced),
    paidForProduced: Number(row.paidForProduced) as Dong,
  }));
}

export interface LinkedPayment {
  readonly id: Id;
  readonly words: string;
  readonly documentNumber: string;
  readonly paidOn: Day;
  /** less what was taken back */
  readonly amount: Dong;
}

/** What is linked to an activity, the newest first. */
export async function listPaymentsOf(tx: Tx, activityId: Id): Promise<LinkedPayment[]> {
  const { rows } = await sql<LinkedPayment>`
    select s.id, s.words, s.document_number as "documentNumber", s.paid_on::text as "paidOn",
      s.amount + coalesce(r.amount, 0) as amount
    from activity_spending l join spending s on s.id = l.spending_id left join spending r on r.reverses_id = s.id
    where l.activity_id = ${activityId} order by s.paid_on desc, s.id desc`.execute(tx);
  return rows.map((row) => ({ ...row, amount: Number(row.amount) as Dong }));
}

/** Payments of a unit that no activity has and nobody took back: those of the line first, then the newest. */
export async function listFreePayments(tx: Tx, unitId: Id, lineId: Id | null, limit: number): Promise<LinkedPayment[]> {
  const { rows } = await sql<LinkedPayment>`
    select s.id, s.words, s.document_number as "documentNumber", s.paid_on::text as "paidOn", s.amount
    from spending s
    where s.unit_id = ${unitId} and s.reverses_id is null
      and not exists (select from spending r where r.reverses_id = s.id)
      and not exists (select from activity_spending l where l.spending_id = s.id)
    order by (s.line_id = ${lineId}::uuid) is true desc, s.paid_on desc, s.id desc limit ${limit}`.execute(tx);
  return rows.map((row) => ({ ...row, amount: Number(row.amount) as Dong }));
}

/** Of these payments, those of the unit that no activity has yet. */
export async function listLinkable(tx: Tx, unitId: Id, spendingIds: readonly Id[]): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`
    select s.id from spending s where s.id = any(${[...spendingIds]}::uuid[]) and s.unit_id = ${unitId}
      and s.reverses_id is null and not exists (select from activity_spending l where l.spending_id = s.id)`.execute(
    tx,
  );
  return rows.map(({ id }) => id);
}

export async function insertLinks(tx: Tx, activityId: Id, spendingIds: readonly Id[], actId: Id): Promise<void> {
  if (spendingIds.length === 0) return;
  await tx
    .insertInto('activity_spending')
    .values(spendingIds.map((id) => ({ spending_id: id, activity_id: activityId, act_id: actId })))
    .execute();
}

export async function deleteLink(tx: Tx, activityId: Id, spendingId: Id): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('activity_spending')
    .where('activity_id', '=', activityId)
    .where('spending_id', '=', spendingId)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}
