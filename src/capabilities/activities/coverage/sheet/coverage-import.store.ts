import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../../kernel/day.ts';
import type { Id } from '../../../../kernel/ids.ts';
import type { Tx } from '../../../../platform/database/tenant.ts';
import type { SheetRow } from './read-rows.rules.ts';
import type { Mapping } from './sheet-fields.rules.ts';

/** mapping: waits for somebody to look · imported · undone · dropped: another sheet came after it */
export type CoverageImportState = 'mapping' | 'imported' | 'undone' | 'dropped';

/** The table of a sheet, wherever it stood. */
export interface KeptSheet {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly SheetRow[];
}

export interface CoverageImport {
  readonly id: Id;
  readonly unitId: Id;
  readonly name: string;
  readonly state: CoverageImportState;
  readonly added: number;
  readonly madeOn: Day;
  readonly importedOn: Day | null;
}

const COLUMNS = sql`id, unit_id as "unitId", name, state, added, made_on as "madeOn", imported_on as "importedOn"`;

const select = async (tx: Tx, rest: RawBuilder<unknown>): Promise<CoverageImport[]> =>
  (await sql<CoverageImport>`select ${COLUMNS} from coverage_import where ${rest}`.execute(tx)).rows;

export const findCoverageImport = async (tx: Tx, id: Id): Promise<CoverageImport | null> =>
  (await select(tx, sql`id = ${id}`))[0] ?? null;

export const lockCoverageImport = async (tx: Tx, id: Id): Promise<CoverageImport | null> =>
  (await select(tx, sql`id = ${id} for update`))[0] ?? null;

export const listCoverageImports = (tx: Tx, unitId: Id, most: number): Promise<CoverageImport[]> =>
  select(tx, sql`unit_id = ${unitId} and state <> 'dropped' order by id desc limit ${most}`);

/** The import that took over exactly this file and was not undone. */
export const findTakenOver = async (tx: Tx, unitId: Id, sha256: string): Promise<CoverageImport | null> =>
  (await select(tx, sql`unit_id = ${unitId} and sha256 = ${sha256} and state = 'imported'`))[0] ?? null;

export async function findKeptSheet(tx: Tx, id: Id): Promise<KeptSheet | null> {
  const row = await tx.selectFrom('coverage_import').select('sheet').where('id', '=', id).executeTakeFirst();
  return (row?.sheet ?? null) as KeptSheet | null;
}

export interface NewImport {
  readonly id: Id;
  readonly unitId: Id;
  readonly name: string;
  readonly sha256: string;
  readonly sheet: KeptSheet;
  readonly madeOn: Day;
  readonly madeBy: Id;
  readonly actId: Id;
}

/** What was read and not taken over is forgotten when another sheet of the unit comes. */
export async function insertCoverageImport(tx: Tx, made: NewImport): Promise<void> {
  await sql`update coverage_import set state = 'dropped', sheet = null
    where unit_id = ${made.unitId} and state = 'mapping'`.execute(tx);
  await sql`insert into coverage_import (id, unit_id, name, sha256, state, sheet, made_on, made_by, act_id)
    values (${made.id}, ${made.unitId}, ${made.name}, ${made.sha256}, 'mapping', ${JSON.stringify(made.sheet)}::jsonb,
      ${made.madeOn}, ${made.madeBy}, ${made.actId})`.execute(tx);
}

export async function saveTakenOver(
  tx: Tx,
  id: Id,
  done: { readonly mapping: Mapping; readonly added: number; readonly on: Day; readonly actId: Id },
): Promise<void> {
  await sql`update coverage_import set state = 'imported', sheet = null, mapping = ${JSON.stringify(done.mapping)}::jsonb,
    added = ${done.added}, imported_on = ${done.on}, import_act_id = ${done.actId} where id = ${id}`.execute(tx);
}

export async function saveUndoneImport(tx: Tx, id: Id, actId: Id): Promise<void> {
  await sql`update coverage_import set state = 'undone', undo_act_id = ${actId} where id = ${id}`.execute(tx);
}

/** Items of an import that nobody withdrew. */
export async function listItemsOfImport(tx: Tx, importId: Id): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`
    select id from coverage_item where import_id = ${importId} and state <> 'withdrawn' order by id`.execute(tx);
  return rows.map((row) => row.id);
}
