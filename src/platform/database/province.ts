import { sql } from 'kysely';
import { APP_ROLE } from './connection.ts';
import { migrateProvince, type OwnerDatabase } from './migrate.ts';

/** One province of the installation. `schema` matches `p_[a-z0-9_]+`; `code` is the one in short codes, such as KT. */
export interface NewProvince {
  readonly id: string;
  readonly schema: string;
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly hosts: readonly string[];
  readonly isDefault: boolean;
  /** From the system clock. */
  readonly createdAt: string;
}

/**
 * Makes a province: its schema, its tables (whose rights each migration grants table by table), and last its row in the list, so that
 * nobody sees half a province. Running it again finishes what was cut off.
 */
export async function createProvince(db: OwnerDatabase, province: NewProvince): Promise<void> {
  await sql`create schema if not exists ${sql.id(province.schema)}`.execute(db);
  await sql`grant usage on schema ${sql.id(province.schema)} to ${sql.id(APP_ROLE)}`.execute(db);
  await migrateProvince(db, province.schema);
  await sql`
    insert into installation.province (id, schema_name, code, name_vi, name_en, hosts, is_default, created_at)
    values (${province.id}, ${province.schema}, ${province.code}, ${province.nameVi}, ${province.nameEn},
            ${[...province.hosts]}, ${province.isDefault}, ${province.createdAt})
    on conflict (schema_name) do nothing`.execute(db);
}
