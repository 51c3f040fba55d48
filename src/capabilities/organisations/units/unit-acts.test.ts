import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type InventedProvince, openInventedProvince } from '../../../../test/support/invented-province.ts';
import { day } from '../../../kernel/day.ts';
import type { Result } from '../../../kernel/result.ts';
import { listUnitsAt } from '../unit.store.ts';
import { listFunctionsAt } from '../unit-function.store.ts';
import { addUnit } from './add-unit.ts';
import { type AddUnitFunction, addUnitFunction } from './add-unit-function.ts';
import { endUnitFunction } from './end-unit-function.ts';
import { renameUnit } from './rename-unit.ts';
import { listNamesOfUnit, listReorganisationsOfUnit } from './unit-page.store.ts';

let province: InventedProvince;
before(async () => {
  province = await openInventedProvince();
});
after(() => province.work.close());

const refusalOf = (result: Result<unknown>): string => (result.ok ? 'carried out' : result.refusal.key);

async function add(code: string, parts: Partial<AddUnitFunction>, actor = province.administrator) {
  const unit = await province.unit(code);
  const command: AddUnitFunction = {
    unitId: unit.id,
    version: unit.version,
    function: 'press-desk',
    from: day('2014-01-01'),
    to: null,
    basis: 'Quyết định số 5/QĐ-UBND',
    ...parts,
  };
  return province.work.change((change) => addUnitFunction(change, command), { actor });
}

test('an exclusive function is refused while another unit holds it, and the refusal names that unit', async () => {
  const refused = await add('so-vhttdl', { function: 'standing-body' });
  assert.equal(refusalOf(refused), 'function.taken');
  assert.deepEqual(!refused.ok && refused.refusal.params, {
    unit: 'Sở Thông tin và Truyền thông',
    validity: '23/07/2013 – …',
  });
});

test('a function moves when it is ended in one unit and begun in another', async () => {
  const so = await province.unit('so-tttt');
  const held = await province.work.view((view) => listFunctionsAt(view.tx, day('2014-05-12')));
  const standing = held.find((row) => row.function === 'standing-body');
  assert.ok(standing);
  const end = {
    unitId: so.id,
    version: so.version,
    holdingId: standing.id,
    to: day('2014-06-01'),
    basis: 'Quyết định số 6/QĐ-UBND',
  };
  const who = { actor: province.administrator };
  await province.work.succeed((change) => endUnitFunction(change, end), who);
  assert.equal(
    refusalOf(await add('so-vhttdl', { function: 'standing-body', from: day('2014-05-31') })),
    'function.taken',
  );
  assert.ok((await add('so-vhttdl', { function: 'standing-body', from: day('2014-06-01') })).ok);
  const at = async (on: string) =>
    (await province.work.view((view) => listFunctionsAt(view.tx, day(on)))).filter(
      (row) => row.function === 'standing-body',
    );
  assert.deepEqual(
    (await at('2014-05-31')).map((row) => row.unitId),
    [so.id],
  );
  assert.deepEqual(
    (await at('2014-06-01')).map((row) => row.unitId),
    [(await province.unit('so-vhttdl')).id],
  );
});

test('a function that is not exclusive is held by several, but once by each', async () => {
  assert.ok((await add('so-vhttdl', {})).ok);
  assert.ok((await add('so-ngoai-vu', {})).ok);
  assert.equal(refusalOf(await add('so-ngoai-vu', { from: day('2014-03-01') })), 'function.held');
});

test('a stale form, a wrong period and the wrong actor are refused', async () => {
  assert.equal(refusalOf(await add('so-noi-vu', { version: 999 })), 'organisation.stale');
  assert.equal(refusalOf(await add('so-noi-vu', { to: day('2013-12-31') })), 'refusal.invalid');
  assert.equal(refusalOf(await add('so-noi-vu', { from: day('2012-01-01') })), 'organisation.notThere');
  assert.equal(refusalOf(await add('so-noi-vu', {}, province.officer)), 'organisation.notYours');
});

test('a unit is added under another, with a code of its own', async () => {
  const parent = await province.unit('ubnd');
  const names = { name: 'Sở Ngoại vụ', shortName: 'SNgV', nameEn: 'Department' };
  const command = { ...names, kind: 'department', parentId: parent.id, inLine: true, officialCode: null };
  const since = { from: day('2014-02-01'), basis: 'Nghị quyết số 9' };
  const who = { actor: province.administrator };
  const id = await province.work.succeed((change) => addUnit(change, { ...command, ...since }), who);
  const again = await province.work.succeed((change) => addUnit(change, { ...command, ...since }), who);
  const units = await province.work.view((view) => listUnitsAt(view.tx, day('2014-02-01')));
  const added = units.find((unit) => unit.id === id);
  assert.equal(added?.code, 'so-ngoai-vu-2');
  assert.equal(added?.path, `${parent.id}/${id}`);
  assert.equal(units.find((unit) => unit.id === again)?.code, 'so-ngoai-vu-3');
  const before = await province.work.view((view) => listUnitsAt(view.tx, day('2014-01-31')));
  assert.ok(!before.some((unit) => unit.id === id));
});

test('a renamed unit keeps its old name for the time before, and its page tells the act', async () => {
  const unit = await province.unit('huyen-b');
  const command = {
    unitId: unit.id,
    version: unit.version,
    name: 'UBND huyện Ia B',
    shortName: 'Ia B',
    nameEn: 'Ia B District',
    from: day('2014-05-01'),
    basis: 'Nghị quyết số 10',
  };
  const who = { actor: province.administrator };
  await province.work.succeed((change) => renameUnit(change, command), who);
  assert.equal((await province.unit('huyen-b', day('2014-04-30'))).name, 'UBND huyện Đăk B');
  assert.equal((await province.unit('huyen-b', day('2014-05-01'))).name, 'UBND huyện Ia B');
  const [names, acts] = await province.work.view(async (view) => [
    await listNamesOfUnit(view.tx, unit.id),
    await listReorganisationsOfUnit(view.tx, unit.id),
  ]);
  assert.equal(names.length, 2);
  assert.deepEqual(
    acts.map((act) => [act.kind, act.effect, act.recordedBy]),
    [['rename', 'renamed', province.administrator.personId]],
  );
  const version = unit.version + 1;
  const early = await province.work.change((change) => renameUnit(change, { ...command, version }), who);
  assert.equal(refusalOf(early), 'unit.rename.early');
});
