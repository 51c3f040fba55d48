import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

export interface UnitFact {
  readonly id: Id;
  readonly name: string;
  readonly nameEn: string;
  readonly shortName: string;
  readonly kind: string;
  readonly inLine: boolean;
  readonly parentId: Id | null;
  readonly path: string;
  readonly version: number;
}

/** Units that exist on the day, as they stand then; with `lock`, nobody changes them until the transaction ends. */
export async function listUnitFacts(tx: Tx, ids: readonly Id[], day: Day, lock: boolean): Promise<UnitFact[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<UnitFact>`
    select u.id, n.name, n.name_en as "nameEn", n.short_name as "shortName", u.kind,
      u.in_line_of_direction as "inLine", p.parent_id as "parentId", p.path, u.version
    from unit u
    join unit_name n on n.unit_id = u.id and n.valid @> ${day}::date
    join unit_placement p on p.unit_id = u.id and p.valid @> ${day}::date
    where u.id = any(${[...ids]}::uuid[]) and u.valid @> ${day}::date
    order by u.id ${lock ? sql`for update of u` : sql``}`.execute(tx);
  return rows;
}

export interface FunctionFact {
  readonly id: Id;
  readonly unitId: Id;
  readonly function: string;
  readonly exclusive: boolean;
  readonly to: Day | null;
}

export async function listFunctionFacts(tx: Tx, ids: readonly Id[], day: Day): Promise<FunctionFact[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<FunctionFact>`
    select f.id, f.unit_id as "unitId", f.function, f.exclusive, upper(f.valid) as "to" from unit_function f
    where f.unit_id = any(${[...ids]}::uuid[]) and f.valid @> ${day}::date order by f.function, f.id`.execute(tx);
  return rows;
}

export interface PostFact {
  readonly id: Id;
  readonly unitId: Id;
  readonly personId: Id | null;
}

export async function listPostFacts(tx: Tx, ids: readonly Id[], day: Day): Promise<PostFact[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<PostFact>`
    select p.id, p.unit_id as "unitId", h.person_id as "personId"
    from post p left join post_holding h on h.post_id = p.id and h.valid @> ${day}::date
    where p.unit_id = any(${[...ids]}::uuid[]) and p.valid @> ${day}::date order by p.id`.execute(tx);
  return rows;
}

export interface DescendantFact {
  readonly id: Id;
  readonly name: string;
  readonly nameEn: string;
  readonly parentId: Id;
  readonly path: string;
}

/** Units below the given paths on the day, those at the paths themselves left out. */
export async function listDescendants(tx: Tx, paths: readonly string[], day: Day): Promise<DescendantFact[]> {
  if (paths.length === 0) return [];
  const { rows } = await sql<DescendantFact>`
    select u.id, n.name, n.name_en as "nameEn", p.parent_id as "parentId", p.path
    from unit_placement p
    join unit u on u.id = p.unit_id and u.valid @> ${day}::date
    join unit_name n on n.unit_id = u.id and n.valid @> ${day}::date
    where p.valid @> ${day}::date
      and exists (select 1 from unnest(${[...paths]}::text[]) a where p.path like a || '/%')
    order by p.path`.execute(tx);
  return rows;
}

/** Names of ending units that have records beginning on the day or later, which therefore cannot end on it. */
export async function listLaterRecords(tx: Tx, ids: readonly Id[], day: Day): Promise<string[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ name: string }>`
    with ending as (select unnest(${[...ids]}::uuid[]) as id), later as (
      select unit_id as id from unit_name where lower(valid) >= ${day}::date
      union all select unit_id from unit_placement where lower(valid) >= ${day}::date
      union all select unit_id from unit_function where lower(valid) >= ${day}::date
      union all select unit_id from post where lower(valid) >= ${day}::date
      union all select p.unit_id from post_holding h join post p on p.id = h.post_id where lower(h.valid) >= ${day}::date
    )
    select distinct n.name from ending e
    join later l on l.id = e.id
    join unit_name n on n.unit_id = e.id and n.valid @> ${day}::date`.execute(tx);
  return rows.map((row) => row.name);
}

/** `unit function` of every function that units hold on the day or will hold after it. */
export async function listLaterFunctions(tx: Tx, ids: readonly Id[], day: Day): Promise<string[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ key: string }>`
    select unit_id || ' ' || function as key from unit_function
    where unit_id = any(${[...ids]}::uuid[]) and (upper(valid) is null or upper(valid) > ${day}::date)`.execute(tx);
  return rows.map((row) => row.key);
}
