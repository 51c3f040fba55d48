import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Tx } from '../../platform/database/tenant.ts';
import type { UnitAt, UnitLabel, Validity } from './unit.rules.ts';

/** Every unit that exists on a day, with the name and the place it has then, in the order of the alphabet. */
export async function listUnitsAt(tx: Tx, day: Day): Promise<UnitAt[]> {
  const { rows } = await sql<UnitAt>`
    select ${unitColumns}
    from unit u
    join unit_name n on n.unit_id = u.id and n.valid @> ${day}::date
    join unit_placement p on p.unit_id = u.id and p.valid @> ${day}::date
    where u.valid @> ${day}::date
    order by n.name collate "vi-x-icu", u.id`.execute(tx);
  return rows;
}

const unitColumns = sql`u.id, u.code, u.kind, u.in_line_of_direction as "inLine",
  n.name, n.name_en as "nameEn", n.short_name as "shortName", p.parent_id as "parentId", p.path`;

export type KnownUnit = UnitAt &
  Validity & {
    readonly basis: string | null;
    readonly mark: 'V' | 'S' | 'U';
    readonly officialCode: string | null;
    readonly origin: string | null;
    readonly version: number;
  };

/** A unit with the name and place of a day; outside its life the nearest ones, so that old records still read. */
export const findUnit = (tx: Tx, unitId: Id, day: Day): Promise<KnownUnit | null> =>
  findOne(tx, sql`u.id = ${unitId}`, day);

export const findUnitByCode = (tx: Tx, code: string, day: Day): Promise<KnownUnit | null> =>
  findOne(tx, sql`u.code = ${code}`, day);

async function findOne(tx: Tx, which: RawBuilder<unknown>, day: Day): Promise<KnownUnit | null> {
  const { rows } = await sql<KnownUnit>`
    select ${unitColumns}, lower(u.valid) as "from", upper(u.valid) as "to", u.basis, u.mark,
      u.official_code as "officialCode", u.origin, u.version
    from unit u
    join lateral (select * from unit_name x where x.unit_id = u.id order by ${nearest(day)} limit 1) n on true
    join lateral (select * from unit_placement x where x.unit_id = u.id order by ${nearest(day)} limit 1) p on true
    where ${which}`.execute(tx);
  return rows[0] ?? null;
}

/** The period that holds the day, else the last one before it, else the first one after. */
const nearest = (day: Day) => sql`x.valid @> ${day}::date desc, lower(x.valid) <= ${day}::date desc,
  case when lower(x.valid) <= ${day}::date then lower(x.valid) end desc, lower(x.valid)`;

/** What to call units on a page of a day, whether or not they still exist. */
export async function listUnitLabels(tx: Tx, ids: readonly Id[], day: Day): Promise<Map<Id, UnitLabel>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<UnitLabel & { id: Id }>`
    select u.id, n.name, n.name_en as "nameEn", n.short_name as "shortName"
    from unit u
    join lateral (select * from unit_name x where x.unit_id = u.id order by ${nearest(day)} limit 1) n on true
    where u.id = any(${[...ids]}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Other ways in which documents name units: "Sở TT&TT", "STTTT". */
export async function listAliases(tx: Tx): Promise<{ unitId: Id; alias: string }[]> {
  const rows = await tx.selectFrom('unit_alias').select(['unit_id as unitId', 'alias']).orderBy('alias').execute();
  return rows as { unitId: Id; alias: string }[];
}
