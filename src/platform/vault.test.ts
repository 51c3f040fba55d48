import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { startTestApp, type TestApp } from '../../test/support/app.ts';
import { day } from '../kernel/day.ts';
import type { Id } from '../kernel/ids.ts';

const VALUES = { name: 'Lê Thị Thử', email: 'thu@tinh.test' };
let host: TestApp;
before(async () => {
  host = await startTestApp({ today: day('2014-05-12') });
});
after(() => host.close());

const province = () => host.app.database(host.schema);
const now = () => host.clock.now();

async function sealed(): Promise<{ keyId: Id; sealed: Buffer }> {
  const keyId = host.newId();
  return { keyId, sealed: await province().write((tx) => host.app.work.vault.seal(tx, keyId, VALUES, now())) };
}

const open = (row: { keyId: Id; sealed: Buffer }) =>
  province().read(async (tx) => (await host.app.work.vault.open(tx, [row])).get(row.keyId));

test('values are opened again, and their bytes tell nothing', async () => {
  const row = await sealed();
  assert.deepEqual(await open(row), VALUES);
  assert.equal(row.sealed.includes(Buffer.from('Thử')), false);
  const again = await province().write((tx) => host.app.work.vault.seal(tx, row.keyId, VALUES, now()));
  assert.notDeepEqual(again, row.sealed, 'the same values never look the same');
});

test('a changed bit, a cut end and another record’s bytes are recognised', async () => {
  const [row, other] = [await sealed(), await sealed()];
  for (const at of [0, 12, 28, row.sealed.length - 1]) {
    const changed = Buffer.from(row.sealed);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    await assert.rejects(() => open({ ...row, sealed: changed }), `byte ${at}`);
  }
  for (const length of [0, 12, 16, 27]) {
    await assert.rejects(() => open({ ...row, sealed: row.sealed.subarray(0, length) }), `${length} bytes`);
  }
  await assert.rejects(() => open({ ...row, sealed: other.sealed }));
});

test('after erasure neither the values nor a new seal under the same key come back', async () => {
  const row = await sealed();
  await province().write((tx) => host.app.work.vault.destroy(tx, row.keyId, now()));
  assert.equal(await open(row), undefined);
  const kept = await province().read((tx) =>
    sql<{ wrapped: Buffer | null }>`select wrapped from record_key where id = ${row.keyId}`.execute(tx),
  );
  assert.deepEqual(kept.rows, [{ wrapped: null }]);
  await assert.rejects(() => province().write((tx) => host.app.work.vault.seal(tx, row.keyId, VALUES, now())));
});
