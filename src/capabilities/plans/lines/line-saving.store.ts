import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { insertRows } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import { followLines } from '../consolidation/follow-lines.store.ts';
import type { LineContent, LineState } from './line.rules.ts';

export interface NewRevision {
  readonly id: Id;
  readonly lineId: Id;
  readonly number: number;
  readonly content: LineContent;
  readonly savedBy: Id | null;
  readonly savedOn: Day;
  readonly actId: Id;
}

/** Adds revisions with their money and obligations: three statements, however many there are. */
export async function insertRevisions(tx: Tx, revisions: readonly NewRevision[]): Promise<void> {
  if (revisions.length === 0) return;
  await insertRows(tx, 'line_revision', revisions.map(rowOf));
  const money = revisions.flatMap(moneyOf);
  const obligations = revisions.flatMap(obligationsOf);
  if (money.length > 0) await insertRows(tx, 'line_money', money);
  if (obligations.length > 0) await insertRows(tx, 'line_obligation', obligations);
}

export const moneyOf = ({ id, content }: NewRevision) =>
  Object.entries(content.money).map(([source, amount]) => ({ revision_id: id, source, amount }));

export const obligationsOf = ({ id, content }: NewRevision) =>
  [...new Set(content.obligationIds)].map((obligation) => ({ revision_id: id, obligation_id: obligation }));

/** A revision as its table holds it; money and obligations hang on it. */
export const rowOf = ({ id, lineId, number, content, savedBy, savedOn, actId }: NewRevision) => ({
  id,
  line_id: lineId,
  number,
  title: content.title,
  task_group: content.taskGroup,
  channel: content.channel,
  information_kind: content.informationKind,
  lead_unit_id: content.leadUnitId,
  lead_name: content.leadName,
  coordinators: content.coordinators,
  time_kind: content.time?.kind ?? null,
  starts_on: content.time?.from ?? null,
  ends_on: content.time?.to ?? null,
  place: content.place,
  countries: content.countries,
  audience: content.audience,
  languages: content.languages,
  product: content.product,
  quantity: content.quantity,
  product_unit: content.productUnit,
  basis: content.basis,
  note: content.note,
  sibling: content.sibling,
  saved_by: savedBy,
  saved_on: savedOn,
  act_id: actId,
});

export interface NewLine {
  readonly id: Id;
  readonly planId: Id;
  readonly cycleId: Id;
  readonly position: number;
  readonly revisionId: Id;
  readonly continuesLineId: Id | null;
}

/** New lines are open; their first revisions follow in the same transaction. */
export const insertLines = (tx: Tx, lines: readonly NewLine[]): Promise<unknown> =>
  insertRows(
    tx,
    'plan_line',
    lines.map((line) => ({
      id: line.id,
      plan_id: line.planId,
      cycle_id: line.cycleId,
      position: line.position,
      state: 'open',
      revision_id: line.revisionId,
      continues_line_id: line.continuesLineId,
      version: 1,
    })),
  );

/** Points each line at its newest revision; its version goes up. */
export async function moveToRevisions(tx: Tx, rows: readonly Pick<NewRevision, 'id' | 'lineId'>[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    update plan_line l set revision_id = x.revision, version = l.version + 1
    from unnest(${rows.map((row) => row.lineId)}::uuid[], ${rows.map((row) => row.id)}::uuid[]) x (line, revision)
    where l.id = x.line`.execute(tx);
}

/** Writes the state of lines; `sent` also remembers what the reader has from now on. */
export async function setLineStates(tx: Tx, ids: readonly Id[], state: LineState, sent = false): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    update plan_line set state = ${state}, version = version + 1
      ${sent ? sql`, sent_revision_id = revision_id` : sql``}
    where id = any(${ids}::uuid[])`.execute(tx);
  await followLines(tx, ids);
}

/** The place after the last line of a plan, removed ones included. */
export async function nextPosition(tx: Tx, planId: Id): Promise<number> {
  const { rows } = await sql<{ next: number }>`
    select coalesce(max(position), 0) + 1 as next from plan_line where plan_id = ${planId}`.execute(tx);
  return rows[0]?.next ?? 1;
}
