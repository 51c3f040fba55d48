import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { SentLineSource } from './sent-line.rules.ts';

/** The lines that the reader has, out of those asked for, as lines, revisions and decisions have them. */
export const listSentSources = (tx: Tx, lineIds: readonly Id[]): Promise<SentLineSource[]> =>
  selectSources(tx, sql`l.id = any(${lineIds}::uuid[])`);

/** The truth for a whole cycle: what the flat table must say. */
export const listSentSourcesOfCycle = (tx: Tx, cycleId: Id): Promise<SentLineSource[]> =>
  selectSources(tx, sql`l.cycle_id = ${cycleId}`);

async function selectSources(tx: Tx, where: RawBuilder<unknown>): Promise<SentLineSource[]> {
  const { rows } = await sql<SentLineSource>`
    select l.id as "lineId", l.cycle_id as "cycleId", l.plan_id as "planId", p.unit_id as "unitId", l.position,
      r.id as "revisionId", r.title, r.task_group as "taskGroup", r.channel, r.time_kind as "timeKind",
      r.starts_on as "startsOn", r.ends_on as "endsOn", r.place, r.countries, r.languages,
      array(select o.obligation_id from line_obligation o where o.revision_id = r.id order by 1)::text[]
        as "obligationIds",
      case when i.id is null then r.sibling else ir.sibling end as sibling,
      d.decision, d.id as "decisionId", d.revision_id as "decidedRevisionId", d.item_id as "itemId",
      ${moneyOf(sql`r.id`)} as proposed,
      case when ${bearsMoney} then ${appraisedOf(sql`i.id`)} end as appraised,
      case when ${bearsMoney} then ${moneyOf(sql`ir.id`)} end as planned
    from plan_line l
    join plan p on p.id = l.plan_id and p.level = 'unit' and p.state <> 'drafting'
    join line_revision r on r.id = l.sent_revision_id
    left join line_decision d on d.id = l.decision_id
      and (d.item_id is null or exists (
        select from plan_line x join plan o on o.id = x.plan_id
        where x.id = d.item_id and (x.state <> 'removed' or o.state = 'issued')))
    left join plan_line i on i.id = d.item_id
    left join line_revision ir on ir.id = i.revision_id
    where ${where} and l.state <> 'removed'
    order by l.plan_id, l.position, l.id`.execute(tx);
  return rows;
}

const moneyOf = (revision: RawBuilder<unknown>) =>
  sql`(select coalesce(sum(m.amount), 0)::bigint from line_money m where m.revision_id = ${revision})`;

/** The newest act in force, all its sources; null where Finance has not spoken. */
export const appraisedOf = (item: RawBuilder<unknown>) => sql`(
  select sum(a.amount)::bigint from line_appraisal a where a.line_id = ${item} and a.act_id =
    (select n.act_id from line_appraisal n where n.line_id = ${item} order by n.act_id desc limit 1))`;

/** The first origin that the reader still has carries the money of the item; the others point at it. */
const bearsMoney = sql`(i.state <> 'removed' and d.id = (
  select d2.id from line_decision d2
  join plan_line l2 on l2.decision_id = d2.id and l2.state <> 'removed' and l2.sent_revision_id is not null
  join plan p2 on p2.id = l2.plan_id and p2.state <> 'drafting'
  where d2.item_id = d.item_id order by d2.id limit 1))`;

/** With lines every line that shares an item with one of them, and with items their origins: money may move there. */
export async function withSharers(tx: Tx, lineIds: readonly Id[]): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`
    select id from unnest(${lineIds}::uuid[]) given (id)
    union
    select s.line_id from sent_line s where s.item_id = any(${lineIds}::uuid[]) or s.item_id in (
      select item_id from sent_line where line_id = any(${lineIds}::uuid[]) and item_id is not null
      union
      select d.item_id from plan_line l join line_decision d on d.id = l.decision_id
      where l.id = any(${lineIds}::uuid[]) and d.item_id is not null)`.execute(tx);
  return rows.map((row) => row.id);
}

export async function listLinesOfItems(tx: Tx, itemIds: readonly Id[]): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`
    select line_id as id from sent_line where item_id = any(${itemIds}::uuid[])`.execute(tx);
  return rows.map((row) => row.id);
}

/** What a unit has in the consolidation, also where it was just taken back, or may bring into it. */
export async function listSentLineIdsOfPlan(tx: Tx, planId: Id): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`
    select id from plan_line where plan_id = ${planId} and sent_revision_id is not null
    union select line_id from sent_line where plan_id = ${planId}`.execute(tx);
  return rows.map((row) => row.id);
}
