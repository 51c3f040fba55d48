import { type RawBuilder, sql } from 'kysely';
import type { Day, Instant } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { PlanImport, SheetReport } from './plan-import.rules.ts';
import type { Finding } from './reading/finding.rules.ts';
import type { SheetLine } from './reading/sheet-line.rules.ts';

export type NewImport = Pick<PlanImport, 'id' | 'planId' | 'way' | 'name' | 'sha256' | 'movedAt' | 'madeOn'> & {
  readonly actId: Id;
};

export async function insertImport(tx: Tx, made: NewImport): Promise<void> {
  await tx
    .insertInto('plan_import')
    .values({
      id: made.id,
      plan_id: made.planId,
      way: made.way,
      name: made.name,
      sha256: made.sha256,
      state: 'reading',
      moved_at: made.movedAt,
      rows_done: 0,
      rows_total: 0,
      made_on: made.madeOn,
      act_id: made.actId,
    })
    .execute();
}

const columns = sql`id, plan_id as "planId", way, name, sha256, state, moved_at as "movedAt", rows_done as "rowsDone",
  rows_total as "rowsTotal", refusal, added, updated, made_on as "madeOn", imported_on as "importedOn"`;

const selectImports = async (tx: Tx, rest: RawBuilder<unknown>): Promise<PlanImport[]> =>
  (await sql<PlanImport>`select ${columns} from plan_import where ${rest}`.execute(tx)).rows;

export const findImport = async (tx: Tx, id: Id): Promise<PlanImport | null> =>
  (await selectImports(tx, sql`id = ${id}`))[0] ?? null;

/** Locked for whoever takes it over or back. */
export const findImportForUpdate = async (tx: Tx, id: Id): Promise<PlanImport | null> =>
  (await selectImports(tx, sql`id = ${id} for update`))[0] ?? null;

/** The newest first. */
export const listImports = (tx: Tx, planId: Id, most: number): Promise<PlanImport[]> =>
  selectImports(tx, sql`plan_id = ${planId} and state <> 'dropped' order by id desc limit ${most}`);

/** The import that took over exactly this file and was not undone. */
export const findImported = async (tx: Tx, planId: Id, sha256: string): Promise<PlanImport | null> =>
  (await selectImports(tx, sql`plan_id = ${planId} and sha256 = ${sha256} and state = 'imported'`))[0] ?? null;

/** What was read and not taken over is forgotten when another sheet of the plan comes. */
export async function dropUnfinished(tx: Tx, planId: Id): Promise<void> {
  await sql`update plan_import set state = 'dropped', lines = null, report = null
    where plan_id = ${planId} and state in ('reading', 'checked')`.execute(tx);
}

/** How far the reading is. @returns false when it was dropped meanwhile */
export async function moveImport(tx: Tx, id: Id, at: { done: number; total: number; now: Instant }): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update plan_import set rows_done = ${at.done}, rows_total = ${at.total}, moved_at = ${at.now}
    where id = ${id} and state = 'reading'`.execute(tx);
  return numAffectedRows === 1n;
}

/** Lines as they were understood, with what was found on the way. */
export interface StoredReading {
  readonly lines: readonly SheetLine[];
  readonly findings: readonly Finding[];
}

export async function saveChecked(tx: Tx, id: Id, reading: StoredReading, report: SheetReport): Promise<void> {
  await sql`update plan_import set state = 'checked', lines = ${JSON.stringify(reading)}::jsonb,
    report = ${JSON.stringify(report)}::jsonb, rows_done = rows_total
    where id = ${id} and state in ('reading', 'checked')`.execute(tx);
}

export async function saveRefused(tx: Tx, id: Id, refusal: PlanImport['refusal']): Promise<void> {
  await sql`update plan_import set state = 'refused', refusal = ${JSON.stringify(refusal)}::jsonb
    where id = ${id} and state = 'reading'`.execute(tx);
}

export async function findReading(
  tx: Tx,
  id: Id,
): Promise<{ readonly reading: StoredReading | null; readonly report: SheetReport | null }> {
  const row = await tx.selectFrom('plan_import').select(['lines', 'report']).where('id', '=', id).executeTakeFirst();
  return { reading: (row?.lines ?? null) as StoredReading | null, report: (row?.report ?? null) as SheetReport | null };
}

export async function findReport(tx: Tx, id: Id): Promise<SheetReport | null> {
  const row = await tx.selectFrom('plan_import').select('report').where('id', '=', id).executeTakeFirst();
  return (row?.report ?? null) as SheetReport | null;
}

export async function saveImported(
  tx: Tx,
  id: Id,
  done: { readonly added: number; readonly updated: number; readonly on: Day; readonly actId: Id },
): Promise<void> {
  await sql`update plan_import set state = 'imported', lines = null, added = ${done.added}, updated = ${done.updated},
    imported_on = ${done.on}, import_act_id = ${done.actId} where id = ${id}`.execute(tx);
}

export async function saveUndone(tx: Tx, id: Id, actId: Id): Promise<void> {
  await sql`update plan_import set state = 'undone', undo_act_id = ${actId} where id = ${id}`.execute(tx);
}
