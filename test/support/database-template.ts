import { createHash } from 'node:crypto';
import pg from 'pg';
import type { Connection } from '../../src/platform/database/connection.ts';
import { migrateInstallation } from '../../src/platform/database/migrate.ts';
import { readMigrations } from '../../src/platform/database/migration-files.ts';
import { createPool } from '../../src/platform/database/pool.ts';
import { createProvince, type NewProvince } from '../../src/platform/database/province.ts';
import { openKysely } from '../../src/platform/database/tenant.ts';

/** The invented province in which tests take place. */
export const PROVINCE: NewProvince = {
  id: '01900000-0000-7000-8000-000000000001',
  schema: 'p_thu',
  code: 'TH',
  nameVi: 'tỉnh Thử Nghiệm',
  nameEn: 'Thử Nghiệm Province',
  hosts: ['localhost', 'thu.example'],
  isDefault: true,
  createdAt: '2013-01-01T00:00:00Z',
};

/** Its neighbour, which must never see anything of it. */
export const SECOND_PROVINCE: NewProvince = {
  ...PROVINCE,
  id: '01900000-0000-7000-8000-000000000002',
  schema: 'p_lang_gieng',
  code: 'LG',
  nameVi: 'tỉnh Láng Giềng',
  nameEn: 'Láng Giềng Province',
  hosts: ['langgieng.example'],
  isDefault: false,
};

/**
 * The migrated database that test databases are copied from, named by the content of the migrations.
 * Test files that come at once queue on a lock; the first one makes it, under another name until it is whole.
 */
export async function ensureTemplate(owner: Connection): Promise<string> {
  const name = `template_${contentHash()}`;
  const admin = new pg.Client({ ...owner, database: 'postgres' });
  await admin.connect();
  try {
    await admin.query(`select pg_advisory_lock(hashtext('ngoclinh.template'))`);
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [name]);
    if (!rowCount) await makeTemplate(admin, owner, name);
  } finally {
    await admin.end();
  }
  return name;
}

async function makeTemplate(admin: pg.Client, owner: Connection, name: string): Promise<void> {
  await admin.query(`drop database if exists ${name}_new with (force)`);
  await admin.query(`create database ${name}_new`);
  const db = openKysely(createPool({ ...owner, database: `${name}_new` }, { max: 2 }));
  try {
    await migrateInstallation(db);
    for (const province of [PROVINCE, SECOND_PROVINCE]) await createProvince(db, province);
  } finally {
    await db.destroy();
  }
  await admin.query(`alter database ${name}_new rename to ${name}`);
}

function contentHash(): string {
  const files = [...readMigrations('installation'), ...readMigrations('province')];
  const hash = createHash('sha256').update(JSON.stringify([PROVINCE, SECOND_PROVINCE]));
  for (const { name, checksum } of files) hash.update(`${name} ${checksum}\n`);
  return hash.digest('hex').slice(0, 16);
}
