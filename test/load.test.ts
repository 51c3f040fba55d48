import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Pool } from 'pg';
import { withinLimits } from '../src/app-safeguards.ts';
import { day } from '../src/kernel/day.ts';
import { ok } from '../src/kernel/result.ts';
import { createPool } from '../src/platform/database/pool.ts';
import { countQueries, type Tx } from '../src/platform/database/tenant.ts';
import { carryOutOnce } from '../src/platform/http/answer.ts';
import { tokenIn, type Visitor, visitor } from './support/browser.ts';
import { type DemonstrationApp, startDemonstration } from './support/demonstration.ts';

/** Many at once on the six connections of a test, and transactions that get in each other's way. */
const TODAY = day('2014-05-12');
let demo: DemonstrationApp;
let officer: Visitor;

before(async () => {
  demo = await startDemonstration(TODAY);
  officer = await demo.enter('standing-officer');
});
after(() => demo.close());

const times = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

test('fifty readers and fifty who sign in at once are all answered', { timeout: 60_000 }, async () => {
  const guest = visitor(demo.app);
  const token = tokenIn((await guest.get('/sign-in')).body, '_csrf');
  const reading = times(50).map(() => officer.get('/documents'));
  const entering = times(50).map((at) => guest.send('/sign-in', { _csrf: token, login: `ai-${at}`, password: 'sai' }));
  assert.deepEqual(new Set((await Promise.all(reading)).map((answer) => answer.status)), new Set([200]));
  assert.deepEqual(new Set((await Promise.all(entering)).map((answer) => answer.status)), new Set([422]));
});

test('guesses sent all at once are counted one by one', { timeout: 60_000 }, async () => {
  const guest = visitor(demo.app);
  const token = tokenIn((await guest.get('/sign-in')).body, '_csrf');
  const guesses = times(20).map(() => guest.send('/sign-in', { _csrf: token, login: 'mot-nguoi', password: 'sai' }));
  const tried = (await Promise.all(guesses)).filter((answer) => /hoặc mật khẩu không đúng/.test(answer.body));
  assert.equal(tried.length, 8);
});

const lockUnit = (tx: Tx, code: string) => sql`select id from unit where code = ${code} for update`.execute(tx);

test('the frame of a page asks a fixed, small number of questions, and none before signing in', async () => {
  const asked = async (path: string, who: Visitor) => (await countQueries(() => who.get(path))).queries;
  // Two transactions (three statements each) and: day, session, actor; posts, name, its key, notices, next deadline.
  assert.equal(await asked('/khong-co', officer), 14);
  assert.equal(await asked('/khong-co', await demo.enter('district-head')), 14);
  assert.equal(await asked('/khong-co', visitor(demo.app)), 4);
});

test('of two acts that lock each other out both are done in the end', { timeout: 60_000 }, async () => {
  const { rows } = await demo.app
    .database(demo.schema)
    .read((tx) => sql<{ code: string }>`select code from unit order by code limit 2`.execute(tx));
  const [one = '', two = ''] = rows.map((row) => row.code);
  let begun = 0;
  const act = (first: string, second: string) =>
    carryOutOnce(
      demo.app.database(demo.schema),
      demo.app.work,
      { actor: null, today: TODAY, requestId: null },
      { key: demo.newId(), route: 'test', to: () => '/' },
      async (change) => {
        begun += 1;
        await lockUnit(change.tx, first);
        await sleep(200);
        await lockUnit(change.tx, second);
        return ok(null);
      },
    );
  const outcomes = await Promise.all([act(one, two), act(two, one)]);
  assert.deepEqual(
    outcomes.map((outcome) => outcome.done),
    [true, true],
  );
  assert.equal(begun, 3, 'PostgreSQL ended one, which began again');
});

const asOwner = async <T>(work: (owner: Pool) => Promise<T>): Promise<T> => {
  const owner = createPool(demo.database.owner, { max: 2 });
  return work(owner).finally(() => owner.end());
};

test('an act that waits too long is ended with 503 and what was typed; the same act succeeds later', async () => {
  const typed = { _csrf: tokenIn((await officer.get('/documents/new')).body, '_csrf'), subject: 'Không được mất' };
  const answer = await asOwner(async (owner) => {
    const holder = await owner.connect();
    await holder.query(`begin; lock table ${demo.schema}.document in access exclusive mode`);
    const sent = officer.send('/documents', typed);
    for (let ended = 0; ended === 0; await sleep(50)) ended = await endWaiting(owner);
    const answered = await sent;
    await holder.query('rollback');
    holder.release();
    return answered;
  });
  assert.equal(answer.status, 503);
  assert.equal(answer.headers.get('retry-after'), '5');
  assert.match(answer.body, /Không được mất/);
  assert.equal((await officer.send('/documents', typed)).status, 303);
});

const endWaiting = async (owner: Pool): Promise<number> => {
  const waiting = `select pg_cancel_backend(pid) from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`;
  return (await owner.query(waiting)).rows.length;
};

test('a database that went away for a moment costs at most an answer or two', { timeout: 60_000 }, async () => {
  const everybody = 'pid <> pg_backend_pid() and datname = current_database()';
  await asOwner((owner) => owner.query(`select pg_terminate_backend(pid) from pg_stat_activity where ${everybody}`));
  const statuses = [];
  for (const _ of times(12)) statuses.push((await officer.get('/documents')).status);
  assert.ok(
    statuses.every((status) => [200, 503].includes(status)),
    statuses.join(),
  );
  assert.equal(statuses.at(-1), 200);
});

test('the product’s own connections end what takes too long', async () => {
  const pool = createPool(withinLimits(demo.database.app), { max: 1 });
  const shown = await pool.query(`select current_setting('statement_timeout') as statement,
    current_setting('lock_timeout') as lock, current_setting('idle_in_transaction_session_timeout') as idle`);
  await pool.end();
  assert.deepEqual(shown.rows, [{ statement: '30s', lock: '10s', idle: '1min' }]);
});
