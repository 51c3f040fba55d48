import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Kysely, sql } from 'kysely';
import { createTestDatabase, PROVINCE, SECOND_PROVINCE, type TestDatabase } from '../../../test/support/database.ts';
import { migrate, migrateInstallation } from './migrate.ts';
import type { MigrationFile } from './migration-files.ts';
import { createPool, createQueries } from './pool.ts';
import { inProvince } from './province.ts';

describe('migrations', () => {
  let database: TestDatabase;
  let owner: Kysely<never>;
  let app: Kysely<never>;
  before(async () => {
    database = await createTestDatabase();
    owner = createQueries<never>(createPool(database.owner, { max: 8 }));
    app = createQueries<never>(createPool(database.app, { max: 2 }));
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
    for (const { schema } of [PROVINCE, SECOND_PROVINCE])
      await sql`create table ${sql.id(schema, 'note')} (body text)`.execute(owner);
    await inProvince(app, PROVINCE.schema, (t) => sql`insert into note values ('của Thử Nghiệm')`.execute(t));
    const seen = await inProvince(app, SECOND_PROVINCE.schema, (t) => sql`select body from note`.execute(t));
    assert.deepEqual(seen.rows, []);
    await assert.rejects(sql`select body from note`.execute(app), /relation "note" does not exist/);
  });

  it('lets the application add to a new table but not change it before it is granted', async () => {
    await sql`create table ${sql.id(PROVINCE.schema, 'history')} (body text)`.execute(owner);
    const attempt = (statement: string) => inProvince(app, PROVINCE.schema, (t) => sql.raw(statement).execute(t));
    await attempt("insert into history values ('x')");
    await assert.rejects(attempt("update history set body = 'y'"), /permission denied/);
    await assert.rejects(attempt('delete from history'), /permission denied/);
    await assert.rejects(attempt('truncate history'), /permission denied/);
    await assert.rejects(attempt('drop table history'), /must be owner/);
    await assert.rejects(attempt("insert into migration_checksum values ('x', 'y')"), /permission denied/);
    await assert.rejects(attempt('select * from installation.kysely_migration'), /permission denied/);
  });
});
