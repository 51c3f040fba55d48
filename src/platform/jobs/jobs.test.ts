import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { startTestApp, type TestApp } from '../../../test/support/app.ts';
import { SECOND_PROVINCE } from '../../../test/support/database.ts';
import { day } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { createPool } from '../database/pool.ts';
import { silentLog } from '../log/log.ts';
import { relayEvents } from '../outbox/relay.ts';
import { carryOut } from '../unit-of-work.ts';
import { type Job, type JobRunner, startJobs } from './jobs.ts';

/** A real pg-boss on the test database. */
const TODAY = day('2014-05-12');
const runs: { job: string; schema: string; payload: Readonly<Record<string, unknown>> }[] = [];
let failures = 0;
let host: TestApp;
let runner: JobRunner;

const job = (name: string, cron: string | null = null): Job => ({
  name,
  cron,
  ...(cron && { alsoAtStart: true }),
  run: async (schema, payload) => {
    if (name === 'stumble' && schema === host.schema && failures++ === 0) throw new Error('once');
    runs.push({ job: name, schema, payload });
  },
});
const runsOf = (name: string) => runs.filter((run) => run.job === name);

before(async () => {
  host = await startTestApp({ today: TODAY });
  const jobs = [job('echo'), job('other'), job('nightly', '0 3 * * *'), job('stumble')];
  const schemas = () => [host.schema, SECOND_PROVINCE.schema];
  runner = await startJobs(host.database.app, jobs, schemas, silentLog());
});
after(async () => {
  await runner.stop();
  await host.close();
});

const until = async (true_: () => boolean, seconds = 15): Promise<void> => {
  for (let left = seconds * 10; left > 0 && !true_(); left -= 1) await sleep(100);
};

const province = () => host.app.database(host.schema);
const announce = (refused = false) =>
  carryOut(province(), host.app.work, { actor: null, today: TODAY, requestId: null }, async (change) => {
    const actId = await change.record({ action: 'test.announce', subjectType: 'test', subjectId: null });
    await change.announce({ event: 'test.happened', version: 1, payload: { what: 'x' }, actId });
    return refused ? refuse({ kind: 'conflict', key: 'refusal.stale' }) : ok(actId);
  });
const relay = () => relayEvents(province(), runner, { 'test.happened': ['echo', 'other'] }, host.clock);

test('an event reaches each of its jobs once, also when two relays hand it over at once', async () => {
  await announce();
  const handed = await Promise.all([relay(), relay(), relay()]);
  assert.equal(
    handed.reduce((sum, count) => sum + count, 0),
    1,
  );
  await until(() => runsOf('echo').length > 0 && runsOf('other').length > 0);
  await sleep(2_500);
  assert.equal(runsOf('echo').length, 1);
  assert.equal(runsOf('other').length, 1);
  assert.equal(runsOf('echo')[0]?.schema, host.schema, 'in the province that announced it, nowhere else');
});

test('what was refused announces nothing', async () => {
  await announce(true);
  assert.equal(await relay(), 0);
});

test('a job enqueued in a transaction that fails never runs; one with the same id runs once', async () => {
  const [lost, kept] = [host.newId(), host.newId()];
  const failing = province().write(async (tx) => {
    await runner.send(tx, 'echo', host.schema, { mark: 'lost' }, lost);
    throw new Error('rolled back');
  });
  await assert.rejects(failing, /rolled back/);
  const twice = (id: Id) => province().write((tx) => runner.send(tx, 'echo', host.schema, { mark: 'kept' }, id));
  await twice(kept);
  await twice(kept);
  const marked = (mark: string) => runsOf('echo').filter((run) => run.payload.mark === mark).length;
  await until(() => marked('kept') > 0);
  await sleep(2_500);
  assert.deepEqual([marked('kept'), marked('lost')], [1, 0]);
});

test('nightly work that a switched-off machine has missed is done at the start, in every province', async () => {
  await until(() => runsOf('nightly').length >= 2, 30);
  assert.deepEqual(new Set(runsOf('nightly').map((run) => run.schema)), new Set([host.schema, SECOND_PROVINCE.schema]));
});

test('trouble in one province keeps no other from its turn, and the job is tried again', {
  timeout: 60_000,
}, async () => {
  await province().write((tx) => runner.send(tx, 'stumble', '', {}, host.newId()));
  await until(() => runsOf('stumble').some((run) => run.schema === SECOND_PROVINCE.schema));
  assert.ok(runsOf('stumble').some((run) => run.schema === SECOND_PROVINCE.schema));
  await until(() => runsOf('stumble').some((run) => run.schema === host.schema), 40);
  assert.ok(runsOf('stumble').some((run) => run.schema === host.schema));
});

test('the runner outlives its connections', { timeout: 60_000 }, async () => {
  const owner = createPool(host.database.owner, { max: 1 });
  await owner.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`);
  await owner.end();
  const id = host.newId();
  let sent = false;
  for (let tries = 0; tries < 20 && !sent; tries += 1) {
    sent = await province()
      .write((tx) => runner.send(tx, 'echo', host.schema, { mark: 'after' }, id))
      .then(
        () => true,
        () => false,
      );
  }
  assert.ok(sent);
  await until(() => runs.some((run) => run.payload.mark === 'after'), 30);
  assert.ok(runs.some((run) => run.payload.mark === 'after'));
});
