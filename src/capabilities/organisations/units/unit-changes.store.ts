import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import { foldedName } from '../preset-units.rules.ts';
import type { UnitLabel } from '../unit.rules.ts';

export interface NewUnit extends UnitLabel {
  readonly id: Id;
  readonly code: string;
  readonly kind: string;
  readonly inLine: boolean;
  readonly officialCode: string | null;
  readonly from: Day;
  readonly basis: string;
  readonly parentId: Id | null;
  readonly path: string;
}

/** A unit with its first name and its first place. */
export async function insertUnit(tx: Tx, unit: NewUnit, newId: () => Id): Promise<void> {
  await tx
    .insertInto('unit')
    .values({
      id: unit.id,
      code: unit.code,
      kind: unit.kind,
      in_line_of_direction: unit.inLine,
      official_code: unit.officialCode,
      valid: since(unit.from),
      basis: unit.basis,
      mark: 'V',
    })
    .execute();
  await insertName(tx, { ...unit, id: newId(), unitId: unit.id });
  await tx
    .insertInto('unit_placement')
    .values({
      id: newId(),
      unit_id: unit.id,
      parent_id: unit.parentId,
      path: unit.path,
      valid: since(unit.from),
      basis: unit.basis,
    })
    .execute();
}

const since = (from: Day) => sql<string>`daterange(${from}::date, null)`;

export interface NewName extends UnitLabel {
  readonly id: Id;
  readonly unitId: Id;
  readonly from: Day;
  readonly basis: string;
}

export async function insertName(tx: Tx, name: NewName): Promise<void> {
  await tx
    .insertInto('unit_name')
    .values({
      id: name.id,
      unit_id: name.unitId,
      name: name.name,
      short_name: name.shortName,
      name_en: name.nameEn,
      folded: foldedName(name.name, name.shortName, name.nameEn),
      valid: since(name.from),
      basis: name.basis,
    })
    .execute();
}

/** The name that has no end yet ends where the next one begins. */
export async function endName(tx: Tx, unitId: Id, to: Day): Promise<void> {
  await tx
    .updateTable('unit_name')
    .set({ valid: sql`daterange(lower(valid), ${to}::date)` })
    .where('unit_id', '=', unitId)
    .where(sql<boolean>`valid @> ${to}::date`)
    .execute();
}

/** Codes that begin so, to find a free one. */
export async function listCodesLike(tx: Tx, stem: string): Promise<string[]> {
  const rows = await tx.selectFrom('unit').select('code').where('code', 'like', `${stem}%`).execute();
  return rows.map((row) => row.code);
}
