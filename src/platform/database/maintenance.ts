import { sql } from 'kysely';
import type { Connection } from './connection.ts';
import { migrateInstallation, migrateProvince, type OwnerDatabase } from './migrate.ts';
import { readMigrations } from './migration-files.ts';
import { createPool } from './pool.ts';
import { openKysely } from './tenant.ts';

/** Migration names by schema. */
export type BySchema = Readonly<Record<string, readonly string[]>>;

/** Brings the installation and every province that it lists up to date. @returns what ran, by schema */
export async function migrateAll(owner: Connection): Promise<BySchema> {
  return withOwner(owner, async (db) => {
    const ran: Record<string, string[]> = { installation: await migrateInstallation(db) };
    for (const schema of await provinceSchemas(db)) ran[schema] = await migrateProvince(db, schema);
    return ran;
  });
}

/** What has not run yet, by schema; an empty list means up to date. */
export async function migrationStatus(owner: Connection): Promise<{ done: BySchema; waiting: BySchema }> {
  return withOwner(owner, async (db) => {
    const done: Record<string, string[]> = { installation: await namesIn(db, 'installation') };
    for (const schema of await provinceSchemas(db)) done[schema] = await namesIn(db, schema);
    const waiting: Record<string, string[]> = {};
    for (const [schema, names] of Object.entries(done)) {
      const files = readMigrations(schema === 'installation' ? 'installation' : 'province');
      waiting[schema] = files.map(({ name }) => name).filter((name) => !names.includes(name));
    }
    return { done, waiting };
  });
}

/** The schemas of the installation's provinces, the default one first; empty before the first start. */
export async function provinceSchemas(db: OwnerDatabase): Promise<string[]> {
  if (!(await exists(db, 'installation.province'))) return [];
  const { rows } = await sql<{ schema: string }>`
    select schema_name as schema from installation.province order by is_default desc, created_at`.execute(db);
  return rows.map(({ schema }) => schema);
}

async function namesIn(db: OwnerDatabase, schema: string): Promise<string[]> {
  if (!(await exists(db, `${schema}.migration_checksum`))) return [];
  const { rows } = await sql<{ name: string }>`
    select name from ${sql.id(schema, 'migration_checksum')} order by name`.execute(db);
  return rows.map(({ name }) => name);
}

async function exists(db: OwnerDatabase, table: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select to_regclass(${table}) is not null as found`.execute(db);
  return rows[0]?.found === true;
}

async function withOwner<Value>(owner: Connection, work: (db: OwnerDatabase) => Promise<Value>): Promise<Value> {
  const db = openKysely(createPool(owner, { max: 1 }));
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}
