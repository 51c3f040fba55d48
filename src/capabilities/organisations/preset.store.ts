import { type InsertObject, sql } from 'kysely';
import type { Id } from '../../kernel/ids.ts';
import type { Change } from '../../platform/change.ts';
import type { DB } from '../../platform/database/schema.generated.ts';
import type { Tx } from '../../platform/database/tenant.ts';
import { foldedName, type Span, type UnitSeed } from './preset-units.rules.ts';

// PostgreSQL takes 65,535 parameters in a statement.
const ROWS_AT_ONCE = 2000;

/** One statement for all rows of a table, or a few when there are thousands. */
export async function insertAll<Table extends keyof DB>(
  tx: Tx,
  table: Table,
  rows: readonly InsertObject<DB, Table>[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    await tx
      .insertInto(table)
      .values(rows.slice(at, at + ROWS_AT_ONCE) as never)
      .execute();
  }
}

/** A daterange from the first day to the last day that counts. */
export const daysOf = (span: Span) => sql<string>`daterange(${span.from}::date, ${span.last}::date, '[]')`;

/** Units of any origin by code, so that presets can stand on each other. */
export async function listUnitPlaces(tx: Tx): Promise<Map<string, { id: Id; path: string }>> {
  const { rows } = await sql<{ code: string; id: Id; path: string }>`
    select distinct on (u.id) u.code, u.id, p.path
    from unit u join unit_placement p on p.unit_id = u.id
    order by u.id, lower(p.valid) desc`.execute(tx);
  return new Map(rows.map(({ code, id, path }) => [code, { id, path }]));
}

export async function countUnitsOfOrigin(tx: Tx, origin: string): Promise<number> {
  const { n } = await tx
    .selectFrom('unit')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('origin', '=', origin)
    .executeTakeFirstOrThrow();
  return Number(n);
}

export async function insertUnits(
  { tx, newId }: Change,
  seeds: readonly UnitSeed[],
  origin: string,
  version: number,
): Promise<void> {
  await insertAll(
    tx,
    'unit',
    seeds.map((seed) => ({
      id: seed.id,
      code: seed.entry.code,
      kind: seed.entry.kind,
      in_line_of_direction: seed.entry.line_of_direction,
      official_code: seed.entry.official_code,
      valid: daysOf(seed),
      basis: seed.entry.basis.document,
      mark: seed.entry.basis.mark,
      origin,
      origin_version: version,
    })),
  );
  await insertAll(
    tx,
    'unit_name',
    seeds.map((seed) => ({
      id: newId(),
      unit_id: seed.id,
      name: seed.entry.name,
      short_name: seed.entry.short_name,
      name_en: seed.entry.name_en,
      folded: foldedName(seed.entry.name, seed.entry.short_name, seed.entry.name_en),
      valid: daysOf(seed),
      basis: seed.entry.basis.document,
    })),
  );
  await insertAll(
    tx,
    'unit_placement',
    seeds.map((seed) => ({
      id: newId(),
      unit_id: seed.id,
      parent_id: seed.parentId,
      path: seed.path,
      valid: daysOf(seed),
      basis: seed.entry.basis.document,
    })),
  );
  const aliases = seeds.flatMap((seed) => seed.aliases.map((alias) => ({ unit_id: seed.id, alias })));
  await insertAll(tx, 'unit_alias', aliases);
}
