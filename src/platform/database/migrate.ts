import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { type MigrationFile, type MigrationScope, readMigrations } from './migration-files.ts';

/** A database opened as the owner role. Migrations know no table types. */
// biome-ignore lint/suspicious/noExplicitAny: the schema's types are made from what migrations leave behind
export type OwnerDatabase = Kysely<any>;

/** Brings the installation's own schema up to date. @returns the names that ran */
export const migrateInstallation = (db: OwnerDatabase): Promise<string[]> =>
  migrate(db, 'installation', 'installation');

/** Brings one province's schema up to date; safe when several processes start at once. @returns the names that ran */
export const migrateProvince = (db: OwnerDatabase, schema: string): Promise<string[]> =>
  migrate(db, 'province', schema);

/**
 * Runs the files that did not run yet, all in one transaction.
 * @throws Error that names the file, when its SQL fails or when a file that ran was edited since
 */
export async function migrate(
  db: OwnerDatabase,
  scope: MigrationScope,
  schema: string,
  files: readonly MigrationFile[] = readMigrations(scope),
): Promise<string[]> {
  await prepareChecksums(db, schema);
  await refuseEdited(db, schema, files);
  const migrator = new Migrator({
    db,
    migrationTableSchema: schema,
    provider: { getMigrations: async () => Object.fromEntries(files.map((file) => [file.name, step(file, schema)])) },
  });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error) throw failure(error, results.find(({ status }) => status === 'Error')?.migrationName);
  return results.filter(({ status }) => status === 'Success').map(({ migrationName }) => migrationName);
}

async function prepareChecksums(db: OwnerDatabase, schema: string): Promise<void> {
  const { rows } = await sql<{ found: string | null }>`
    select to_regclass(${`${schema}.migration_checksum`})::text as found`.execute(db);
  if (rows[0]?.found) return;
  // Two processes at once: "if not exists" alone can still collide in the catalog, so they queue.
  await db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(hashtext('ngoclinh.migration_checksum'))`.execute(transaction);
    await sql`create schema if not exists ${sql.id(schema)}`.execute(transaction);
    await sql`create table if not exists ${sql.id(schema, 'migration_checksum')}
      (name text primary key, checksum text not null)`.execute(transaction);
  });
}

async function refuseEdited(db: OwnerDatabase, schema: string, files: readonly MigrationFile[]): Promise<void> {
  const { rows } = await sql<{ name: string; checksum: string }>`
    select name, checksum from ${sql.id(schema, 'migration_checksum')}`.execute(db);
  for (const { name, checksum } of rows) {
    const file = files.find((candidate) => candidate.name === name);
    if (!file) throw new Error(`the data in ${schema} is newer than this program: it knows no migration ${name}`);
    if (file.checksum !== checksum) throw new Error(`migration ${name} was edited after it ran in ${schema}`);
  }
}

/** The checksum is written in the transaction of the migration, so one is never without the other. */
function step(file: MigrationFile, schema: string): Migration {
  return {
    up: async (db) => {
      await sql`select set_config('search_path', ${`${schema}, extensions`}, true)`.execute(db);
      await sql.raw(file.sql).execute(db);
      await sql`insert into ${sql.id(schema, 'migration_checksum')} (name, checksum)
        values (${file.name}, ${file.checksum})`.execute(db);
    },
  };
}

const failure = (error: unknown, name: string | undefined): Error =>
  new Error(`migration ${name ?? 'list'} failed: ${(error as Error).message}`, { cause: error });
