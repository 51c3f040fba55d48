import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { createTestDatabase, PROVINCE, type TestDatabase } from '../../../test/support/database.ts';
import { type Connection, parseConnection } from './connection.ts';
import { openConfiguredDatabase } from './open-configured.ts';
import { createPool } from './pool.ts';

const urlOf = ({ user, password, host, database }: Connection, role = user): string =>
  `postgres://${role}:${password}@/${database}?host=${encodeURIComponent(host)}`;

describe("a server of somebody's", () => {
  let database: TestDatabase;
  before(async () => {
    database = await createTestDatabase();
    await asOwner(`create role guest_app login password 'g' nosuperuser`);
  });
  after(async () => {
    await asOwner('drop role guest_app');
    await database.drop();
  });
  const asOwner = async (statement: string): Promise<void> => {
    const client = new pg.Client(database.owner);
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  const open = (environment: Record<string, string>) => openConfiguredDatabase({ dataDir: '/nowhere' }, environment);
  const ask = async (connection: Connection, statement: string): Promise<unknown[]> => {
    const pool = createPool(connection, { max: 1 });
    return pool.query(statement).then(
      ({ rows }) => pool.end().then(() => rows),
      (error) => pool.end().then(() => Promise.reject(error)),
    );
  };

  it('is used as the application role, with an empty search path, by whatever user', async () => {
    const opened = await open({
      DATABASE_URL: urlOf({ ...database.app, password: 'g' }, 'guest_app'),
      DATABASE_OWNER_URL: urlOf(database.owner),
    });
    assert.deepEqual([opened.role, opened.notes], ['client', []]);
    const [who] = await ask(opened.app, `select session_user, current_user, current_schemas(false)::text[] as path`);
    assert.deepEqual(who, { session_user: 'guest_app', current_user: 'ngoclinh_app', path: [] });
    await assert.rejects(ask(opened.app, `select * from ${PROVINCE.schema}.migration_checksum`), /permission denied/);
  });

  it('may be one user for both, which the start line says', async () => {
    const opened = await open({ DATABASE_URL: urlOf(database.owner) });
    assert.equal(opened.notes.length, 1);
    assert.deepEqual(await ask(opened.app, 'select current_user'), [{ current_user: 'ngoclinh_app' }]);
    assert.deepEqual(await ask(opened.owner, 'select current_user'), [{ current_user: 'ngoclinh_owner' }]);
  });

  it('is refused in one line when it does not answer or the address is wrong', async () => {
    const refused = (url: string, why: RegExp) => assert.rejects(open({ DATABASE_URL: url }), why);
    await refused(
      'postgres://a:secret@127.0.0.1:1/x',
      /^Error: the database at 127.0.0.1:1 does not answer: .*REFUSED/,
    );
    await refused('mysql://a@b/c', /^Error: DATABASE_URL is no postgres:\/\/ address$/);
    await refused('postgres://localhost/x', /must name a user and a database/);
  });

  it('is reached as its address says', () => {
    assert.deepEqual(parseConnection('X', 'postgres://u:p%40ss@db.example:6432/name?sslmode=require'), {
      host: 'db.example',
      port: 6432,
      user: 'u',
      password: 'p@ss',
      database: 'name',
      ssl: { rejectUnauthorized: false },
    });
    assert.equal(parseConnection('X', 'postgresql://u:p@/name?host=/run/x').host, '/run/x');
    assert.equal(parseConnection('X', 'postgres://u:p@h/name?sslmode=verify-full').ssl, true);
  });
});
