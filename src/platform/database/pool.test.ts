import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { createPool } from './pool.ts';

describe('what the driver delivers', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  const errors: string[] = [];
  before(async () => {
    database = await createTestDatabase();
    pool = createPool(database.owner, { max: 2, onError: (error) => errors.push(error.message) });
  });
  after(async () => {
    await pool.end();
    await database.drop();
  });
  const value = async (expression: string): Promise<unknown> =>
    (await pool.query<{ value: unknown }>(`select ${expression} as value`)).rows[0]?.value;

  it('keeps days, digits and moments', async () => {
    assert.equal(await value(`date '2013-02-04'`), '2013-02-04');
    assert.deepEqual(await value(`array[date '2013-02-04', null]`), ['2013-02-04', null]);
    assert.equal(await value('12345678901.10::numeric'), '12345678901.10');
    assert.equal(await value('9007199254740991::int8'), Number.MAX_SAFE_INTEGER);
    assert.deepEqual(await value('array[1::int8, null]'), [1, null]);
    assert.equal(await value(`timestamptz '2013-02-04 07:00+07'`), '2013-02-04T00:00:00.000Z');
    assert.deepEqual(await value(`'{"a": [1]}'::jsonb`), { a: [1] });
    assert.equal(await value(`(timestamptz '2013-02-03T17:00:00Z')::date`), '2013-02-04', 'days are those of Việt Nam');
  });

  it('refuses a bigint that a number cannot hold', async () => {
    await assert.rejects(value('9007199254740993::int8'), /bigint beyond 2\^53/);
  });

  it('orders Vietnamese when asked to', async () => {
    const { rows } = await pool.query<{ name: string }>(
      `select name from unnest(array['Ea', 'Đà', 'Dà', 'Ân', 'An', 'Ăn']) as name order by name collate "vi-x-icu"`,
    );
    assert.deepEqual(
      rows.map(({ name }) => name),
      ['An', 'Ăn', 'Ân', 'Dà', 'Đà', 'Ea'],
    );
  });

  it('reports a connection that breaks, idle or at work, instead of ending the process', {
    timeout: 20_000,
  }, async () => {
    for (const working of [false, true]) {
      errors.length = 0;
      const [one, two] = [await pool.connect(), await pool.connect()];
      const { rows } = await one.query<{ pid: number }>('select pg_backend_pid() as pid');
      const work = working ? assert.rejects(one.query('select pg_sleep(30)'), /terminating connection/) : one.release();
      await two.query('select pg_terminate_backend($1, 5000)', [rows[0]?.pid]);
      two.release();
      await work;
      if (working) one.release(true);
      const heard = (): boolean => errors.some((message) => /terminat/.test(message));
      while (!heard()) await new Promise((resolve) => setImmediate(resolve));
      assert.equal(await value('1'), 1);
    }
  });
});
