import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fillProvince } from '../src/app-province.ts';
import { accountPaths, createFirstAdministrator, setSimulatedDay } from '../src/capabilities/accounts/index.ts';
import { day } from '../src/kernel/day.ts';
import { carryOut } from '../src/platform/unit-of-work.ts';
import { vaultWith } from '../src/platform/vault.ts';
import { startTestApp, type TestApp } from './support/app.ts';
import { visitor } from './support/browser.ts';
import { SECOND_PROVINCE } from './support/database.ts';
import { testId } from './support/province.ts';

/** In production nothing of the demonstration exists: no route, account, person or moved clock. */
const TODAY = day('2026-11-23');
const PASSWORD = 'một câu dài dễ nhớ';
let host: TestApp;

before(async () => {
  host = await startTestApp({ today: TODAY, demonstration: false });
  await fillProvince(host.app, { schema: host.schema, preset: null, date: null, demonstration: false });
});
after(() => host.close());

const province = () => host.app.database(host.schema);

test('the preset brings units and rules, but nobody who could sign in', async () => {
  const counts = await province().read(async (tx) => ({
    units: (await tx.selectFrom('unit').select('id').execute()).length,
    people: (await tx.selectFrom('person').select('id').execute()).length,
    accounts: (await tx.selectFrom('account').select('id').execute()).length,
    directives: (await tx.selectFrom('directive').select('id').execute()).length,
  }));
  assert.ok(counts.units > 40);
  assert.deepEqual({ ...counts, units: 0 }, { units: 0, people: 0, accounts: 0, directives: 0 });
});

test('no address of the demonstration is there', async () => {
  const paths = host.app.routes.map((route) => route.path).filter((path) => path.includes('demonstration'));
  assert.deepEqual(paths, []);
  const guest = visitor(host.app);
  const entered = await guest.send('/sign-in/demonstration', { account: testId(1) }, { from: '/sign-in' });
  assert.equal(entered.status, 404);
  assert.doesNotMatch((await guest.get('/sign-in')).body, /demo-role/);
});

test('the first administrator comes in by a one-time link, on the real day, whatever a demonstration left', async () => {
  await province().write((tx) => setSimulatedDay(tx, day('2030-01-01'), host.clock.now()));
  const who = { actor: null, today: TODAY, requestId: null };
  const command = { login: 'quantri', name: 'Lê Thị Thử', email: null, unitCode: 'kt-ubnd-tinh' };
  const issued = await carryOut(province(), host.app.work, who, (change) => createFirstAdministrator(change, command));
  assert.ok(issued.ok);
  const guest = visitor(host.app);
  const link = accountPaths.link(issued.value);
  assert.equal((await guest.send(link, { password: PASSWORD, repeated: PASSWORD }, { from: link })).status, 303);
  const entered = await guest.send('/sign-in', { login: 'quantri', password: PASSWORD }, { from: '/sign-in' });
  assert.equal(entered.status, 303);
  const units = await guest.get('/units');
  assert.match(units.body, /23\/11\/2026/);
  assert.doesNotMatch(units.body, /2030/);
});

test('data whose key was lost is recognised before anybody sees an empty name', async () => {
  const [own, other] = [vaultWith(Buffer.alloc(32, 7)), vaultWith(Buffer.alloc(32, 8))];
  assert.equal(await province().read(own.fits), true);
  assert.equal(await province().read(other.fits), false);
  const empty = host.app.database(SECOND_PROVINCE.schema);
  assert.equal(await empty.read(other.fits), true, 'where nothing is sealed any key will do');
});
