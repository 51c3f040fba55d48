import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { NumberingMode } from './letterhead.rules.ts';

export interface LetterheadRow {
  readonly id: Id;
  readonly parentName: string | null;
  readonly name: string;
  readonly place: string;
  readonly symbol: string;
  readonly archive: string;
  readonly from: Day;
  readonly to: Day | null;
  readonly basis: string | null;
}

export interface NumberingRow {
  readonly id: Id;
  readonly mode: NumberingMode;
  readonly firstNumber: number;
  readonly from: Day;
  readonly to: Day | null;
  readonly basis: string | null;
}

/** All heads that a unit's papers had, the latest first. */
export async function listLetterheads(tx: Tx, unitId: Id): Promise<LetterheadRow[]> {
  const { rows } = await sql<LetterheadRow>`
    select id, parent_name as "parentName", name, place, symbol, archive, lower(valid)::text as "from",
      upper(valid)::text as "to", basis
    from unit_letterhead where unit_id = ${unitId} order by lower(valid) desc`.execute(tx);
  return rows;
}

export async function listNumberings(tx: Tx, unitId: Id): Promise<NumberingRow[]> {
  const { rows } = await sql<NumberingRow>`
    select id, mode, first_number as "firstNumber", lower(valid)::text as "from", upper(valid)::text as "to", basis
    from unit_numbering where unit_id = ${unitId} order by lower(valid) desc`.execute(tx);
  return rows;
}

export interface NewLetterhead extends Omit<LetterheadRow, 'to'> {
  readonly unitId: Id;
  readonly actId: Id;
}

export async function insertLetterhead(tx: Tx, row: NewLetterhead): Promise<void> {
  await tx
    .insertInto('unit_letterhead')
    .values({
      id: row.id,
      unit_id: row.unitId,
      parent_name: row.parentName,
      name: row.name,
      place: row.place,
      symbol: row.symbol,
      archive: row.archive,
      valid: sql`daterange(${row.from}::date, null)`,
      basis: row.basis,
      act_id: row.actId,
    })
    .execute();
}

export interface NewNumbering extends Omit<NumberingRow, 'to'> {
  readonly unitId: Id;
  readonly actId: Id;
}

export async function insertNumbering(tx: Tx, row: NewNumbering): Promise<void> {
  await tx
    .insertInto('unit_numbering')
    .values({
      id: row.id,
      unit_id: row.unitId,
      mode: row.mode,
      first_number: row.firstNumber,
      valid: sql`daterange(${row.from}::date, null)`,
      basis: row.basis,
      act_id: row.actId,
    })
    .execute();
}

/** The row that holds now ends where the new one begins. */
export async function endBefore(
  tx: Tx,
  table: 'unit_letterhead' | 'unit_numbering',
  unitId: Id,
  from: Day,
): Promise<void> {
  await tx
    .updateTable(table)
    .set({ valid: sql`daterange(lower(valid), ${from}::date)` })
    .where('unit_id', '=', unitId)
    .where(sql<boolean>`upper_inf(valid) and lower(valid) < ${from}::date`)
    .execute();
}
