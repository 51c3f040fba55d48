import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Kysely, sql } from 'kysely';
import { createTestDatabase, PROVINCE, SECOND_PROVINCE, type TestDatabase } from '../../../test/support/database.ts';
import { migrate, migrateInstallation } from './migrate.ts';
import type { MigrationFile } from './migration-files.ts';
import { createPool } from './pool.ts';
import type { DB } from './schema.generated.ts';
import { openKysely, tenantDatabase } from './tenant.ts';

describe('migrations', () => {
  let database: TestDatabase;
  let owner: Kysely<DB>;
  let app: Kysely<DB>;
  before(async () => {
    database = await createTestDatabase();
    owner = openKysely(createPool(database.owner, { max: 8 }));
    app = openKysely(createPool(database.app, { max: 2 }));
  });
  after(async () => {
    await owner.destroy();
    await app.destroy();
    await database.drop();
  });

  const file = (name: string, text: string, checksum = 'one'): MigrationFile => ({ name, sql: text, checksum });
  const book = file('0001_book', 'create table book (title text primary key); create table past (at text)');

  it('does nothing the second time', async () => {
    assert.deepEqual(await migrateInstallation(owner), []);
  });

  it('runs each file once when eight processes start at once', async () => {
    const runs = await Promise.all(Array.from({ length: 8 }, () => migrate(owner, 'province', 'p_race', [book])));
    assert.deepEqual(runs.flat(), ['0001_book']);
  });

  it('refuses a file that was edited after it ran', async () => {
    await migrate(owner, 'province', 'p_edited', [book]);
    await assert.rejects(migrate(owner, 'province', 'p_edited', [{ ...book, checksum: 'two' }]), /edited after it ran/);
  });

  it('refuses data that a newer program migrated', async () => {
    await migrate(owner, 'province', 'p_newer', [book]);
    await assert.rejects(migrate(owner, 'province', 'p_newer', []), /newer than this program/);
  });

  it('leaves nothing of a list whose last file fails, and names the file', async () => {
    const bad = file('0002_bad', 'create table half (id int); select nonsense');
    await assert.rejects(migrate(owner, 'province', 'p_bad', [book, bad]), /migration 0002_bad failed/);
    const { rows } = await sql`select to_regclass('p_bad.book') as book`.execute(owner);
    assert.deepEqual(rows, [{ book: null }]);
  });

  it('keeps two provinces apart, and everything out of reach outside a province', async () => {
    for (const { schema } of [PROVINCE, SECOND_PROVINCE]) {
      await sql`create table ${sql.id(schema, 'note')} (body text)`.execute(owner);
      await sql`grant select, insert on ${sql.id(schema, 'note')} to ngoclinh_app`.execute(owner);
    }
    await tenantDatabase(app, PROVINCE.schema).write((t) => sql`insert into note values ('x')`.execute(t));
    const seen = await tenantDatabase(app, SECOND_PROVINCE.schema).read((t) => sql`select body from note`.execute(t));
    assert.deepEqual(seen.rows, []);
    await assert.rejects(sql`select body from note`.execute(app), /relation "note" does not exist/);
  });

  it('lets the application do only what was granted', async () => {
    const past = sql.id(PROVINCE.schema, 'past');
    await sql`create table ${past} (body text)`.execute(owner);
    const attempt = (statement: string) =>
      tenantDatabase(app, PROVINCE.schema).write((t) => sql.raw(statement).execute(t));
    await assert.rejects(attempt('select * from past'), /permission denied/);
    await sql`grant select, insert on ${past} to ngoclinh_app`.execute(owner);
    await attempt("insert into past values ('x')");
    await assert.rejects(attempt("update past set body = 'y'"), /permission denied/);
    await assert.rejects(attempt('delete from past'), /permission denied/);
    await assert.rejects(attempt('truncate past'), /permission denied/);
    await assert.rejects(attempt('drop table past'), /must be owner/);
    await assert.rejects(attempt('create table mine (body text)'), /permission denied/);
    await assert.rejects(attempt("insert into migration_checksum values ('x', 'y')"), /permission denied/);
  });
});
