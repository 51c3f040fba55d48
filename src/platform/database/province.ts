import { type Kysely, sql, type Transaction } from 'kysely';
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
 * Makes a province: its schema, its tables, the application's rights in it, and last its row in the list, so that
 * nobody sees half a province. Running it again finishes what was cut off.
 */
export async function createProvince(db: OwnerDatabase, province: NewProvince): Promise<void> {
  await sql`create schema if not exists ${sql.id(province.schema)}`.execute(db);
  await grantUse(db, province.schema);
  await migrateProvince(db, province.schema);
  await sql`
    insert into installation.province (id, schema_name, code, name_vi, name_en, hosts, is_default, created_at)
    values (${province.id}, ${province.schema}, ${province.code}, ${province.nameVi}, ${province.nameEn},
            ${[...province.hosts]}, ${province.isDefault}, ${province.createdAt})
    on conflict (schema_name) do nothing`.execute(db);
}

/** New tables may be read and added to; what may be changed or deleted is granted table by table. */
async function grantUse(db: OwnerDatabase, schema: string): Promise<void> {
  const [place, role] = [sql.id(schema), sql.id(APP_ROLE)];
  await sql`grant usage on schema ${place} to ${role}`.execute(db);
  await sql`alter default privileges in schema ${place} grant select, insert on tables to ${role}`.execute(db);
  await sql`alter default privileges in schema ${place} grant usage on sequences to ${role}`.execute(db);
}

/** Runs work in one transaction that sees the tables of one province and no other. */
export function inProvince<Schema, Value>(
  db: Kysely<Schema>,
  schema: string,
  work: (transaction: Transaction<Schema>) => Promise<Value>,
): Promise<Value> {
  return db.transaction().execute(async (transaction) => {
    await sql`select set_config('search_path', ${`${schema}, extensions`}, true)`.execute(transaction);
    return work(transaction);
  });
}
