import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Connection } from './connection.ts';
import { migrateInstallation } from './migrate.ts';
import { openDatabase } from './open-database.ts';
import { createPool } from './pool.ts';
import { createProvince, type NewProvince } from './province.ts';
import { openKysely } from './tenant.ts';

const SCRATCH: NewProvince = {
  id: '01900000-0000-7000-8000-000000000000',
  schema: 'p_types',
  code: 'TYP',
  nameVi: 'types',
  nameEn: 'types',
  hosts: [],
  isDefault: false,
  createdAt: '2013-01-01T00:00:00Z',
};
/** As `pool.ts` delivers them. */
const ARRIVES_AS = { timestamptz: 'string', timestamp: 'string', int8: 'number', numeric: 'string' };
const target = fileURLToPath(new URL('./schema.generated.ts', import.meta.url));
const generator = fileURLToPath(new URL('../../../node_modules/kysely-codegen/dist/cli/bin.js', import.meta.url));

/** Writes the types of a province's tables, from a scratch database that the migrations of this checkout made. */
export async function generateTypes(): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), 'ngoclinh-types-'));
  const database = await openDatabase({ dataDir, durability: 'test' });
  try {
    await migrateScratch(database.owner);
    runGenerator(database.owner);
  } finally {
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
  return `${target}\n`;
}

async function migrateScratch(owner: Connection): Promise<void> {
  const db = openKysely(createPool(owner, { max: 1 }));
  try {
    await migrateInstallation(db);
    await createProvince(db, SCRATCH);
  } finally {
    await db.destroy();
  }
}

function runGenerator({ user, password, database, host }: Connection): void {
  const pattern = ['--default-schema', SCRATCH.schema, '--include-pattern', `${SCRATCH.schema}.*`];
  const without = ['--exclude-pattern', `${SCRATCH.schema}.(kysely_migration*|migration_checksum)`];
  const mapping = ['--date-parser', 'string', '--type-mapping', JSON.stringify(ARRIVES_AS)];
  execFileSync(
    process.execPath,
    [generator, '--dialect', 'postgres', '--out-file', target, ...pattern, ...without, ...mapping],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DATABASE_URL: `postgres://${user}:${password}@/${database}?host=${host}` },
    },
  );
}
