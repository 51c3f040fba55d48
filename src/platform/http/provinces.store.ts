import { type Kysely, sql } from 'kysely';
import type { DB } from '../database/schema.generated.ts';
import type { Province } from './exchange.ts';

export interface ProvinceRow extends Province {
  readonly hosts: readonly string[];
  readonly isDefault: boolean;
}

/** The installation's list of provinces: the only table outside a province's schema that a request touches. */
export async function listProvinces(kysely: Kysely<DB>): Promise<ProvinceRow[]> {
  const { rows } = await sql<ProvinceRow>`
    select code, schema_name as schema, name_vi as name, name_en as "nameEn", hosts, is_default as "isDefault"
    from installation.province order by created_at`.execute(kysely);
  return rows;
}

/** The province of a host name; an unknown name gets the installation's default one. */
export const provinceOf = (provinces: readonly ProvinceRow[], host: string): ProvinceRow | null =>
  provinces.find((province) => province.hosts.includes(host.replace(/:\d+$/, '').toLowerCase())) ??
  provinces.find((province) => province.isDefault) ??
  null;
