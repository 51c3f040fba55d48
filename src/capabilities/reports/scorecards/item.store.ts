import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { insertRows } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Outcome, ScorecardItem } from './formula.rules.ts';

export const insertItems = (tx: Tx, editionId: Id, items: readonly ScorecardItem[]): Promise<unknown> =>
  insertRows(
    tx,
    'scorecard_item',
    items.map((item) => ({
      id: item.id,
      edition_id: editionId,
      unit_id: item.unitId,
      measure: item.measure,
      record_kind: item.recordKind,
      record_id: item.recordId,
      label: item.label,
      due_on: item.dueOn,
      done_on: item.doneOn,
      counts: item.counts,
    })),
  );

/** How many objections nobody has settled yet. */
export async function countUnsettled(tx: Tx, editionId: Id): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from scorecard_objection o
    where o.edition_id = ${editionId}
      and not exists (select from scorecard_settlement s where s.objection_id = o.id)`.execute(tx);
  return rows[0]?.count ?? 0;
}

/** An item with what was said against it and what became of that. */
export interface ItemRow extends ScorecardItem {
  readonly objectionId: Id | null;
  readonly objection: string | null;
  readonly objectedOn: Day | null;
  readonly outcome: Outcome | null;
  readonly answer: string | null;
  readonly settledOn: Day | null;
}

const itemSource = sql`
  select i.id, i.unit_id as "unitId", i.measure, i.record_kind as "recordKind", i.record_id as "recordId", i.label,
    i.due_on as "dueOn", i.done_on as "doneOn", i.counts, o.id as "objectionId", o.words as objection,
    o.objected_on as "objectedOn", s.outcome, s.words as answer, s.settled_on as "settledOn"
  from scorecard_item i
  left join scorecard_objection o on o.item_id = i.id
  left join scorecard_settlement s on s.objection_id = o.id`;

/** Items of an edition, of one unit or of all, in the order of the page. */
export async function listItems(tx: Tx, editionId: Id, unitId: Id | null): Promise<ItemRow[]> {
  const ofUnit: RawBuilder<unknown> = unitId ? sql`i.unit_id = ${unitId}` : sql`true`;
  const { rows } = await sql<ItemRow>`
    ${itemSource} where i.edition_id = ${editionId} and ${ofUnit}
    order by i.unit_id, array_position(array['on-time', 'update', 'coverage', 'confirmed'], i.measure), i.counts,
      i.due_on nulls last, i.label, i.id`.execute(tx);
  return rows;
}

export async function findItem(tx: Tx, editionId: Id, itemId: Id): Promise<ItemRow | null> {
  const { rows } = await sql<ItemRow>`
    ${itemSource} where i.edition_id = ${editionId} and i.id = ${itemId}`.execute(tx);
  return rows[0] ?? null;
}

export interface NewObjection {
  readonly id: Id;
  readonly editionId: Id;
  readonly itemId: Id;
  readonly words: string;
  readonly objectedOn: Day;
  readonly actId: Id;
}

export async function insertObjection(tx: Tx, { id, editionId, itemId, words, ...on }: NewObjection): Promise<void> {
  await tx
    .insertInto('scorecard_objection')
    .values({ id, edition_id: editionId, item_id: itemId, words, objected_on: on.objectedOn, act_id: on.actId })
    .execute();
}

export interface NewSettlement {
  readonly id: Id;
  readonly objectionId: Id;
  readonly outcome: Outcome;
  readonly words: string;
  readonly settledOn: Day;
  readonly actId: Id;
}

export async function insertSettlement(tx: Tx, { id, objectionId, ...given }: NewSettlement): Promise<void> {
  const { outcome, words, settledOn, actId } = given;
  await tx
    .insertInto('scorecard_settlement')
    .values({ id, objection_id: objectionId, outcome, words, settled_on: settledOn, act_id: actId })
    .execute();
}
