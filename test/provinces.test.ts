import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { fillProvince } from '../src/app-province.ts';
import { day } from '../src/kernel/day.ts';
import { SECOND_PROVINCE } from './support/database.ts';
import { type DemonstrationApp, startDemonstration } from './support/demonstration.ts';

const TODAY = day('2014-05-12');
let demo: DemonstrationApp;

before(async () => {
  demo = await startDemonstration(TODAY);
});
after(() => demo.close());

const countUnits = (schema: string): Promise<number> =>
  demo.app.database(schema).read(async (tx) => (await tx.selectFrom('unit').select('id').execute()).length);

test('two provinces of one installation see nothing of each other', async () => {
  const first = await countUnits(demo.schema);
  assert.ok(first > 40);
  assert.equal(await countUnits(SECOND_PROVINCE.schema), 0);
  await fillProvince(demo.app, {
    schema: SECOND_PROVINCE.schema,
    preset: 'quang-ngai-2026',
    date: null,
    demonstration: true,
  });
  assert.ok((await countUnits(SECOND_PROVINCE.schema)) > 96);
  assert.equal(await countUnits(demo.schema), first);
});

test('the host name chooses the province, and a session of one means nothing in the other', async () => {
  const host = SECOND_PROVINCE.hosts[0] ?? '';
  const answer = await demo.app.fetch(new Request(`http://${host}/sign-in`, { headers: { host } }));
  assert.match(await answer.text(), new RegExp(SECOND_PROVINCE.nameVi));
  const guest = await demo.enter('standing-officer');
  const session = await demo.kysely.transaction().execute(async (tx) => {
    await sql`select set_config('search_path', ${demo.schema}, true)`.execute(tx);
    return tx.selectFrom('session').select('token_hash').execute();
  });
  assert.ok(session.length > 0);
  assert.equal((await guest.get('/units')).location, null);
});

test('a query outside a province’s transaction fails', async () => {
  await assert.rejects(() => demo.kysely.selectFrom('unit').select('id').execute(), /relation "unit" does not exist/);
});

test('a read cannot write', async () => {
  const database = demo.app.database(demo.schema);
  const write = database.read((tx) => sql`delete from session`.execute(tx));
  await assert.rejects(write, /read-only transaction/);
});
