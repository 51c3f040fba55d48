import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openProvinceWork, type ProvinceWork, TODAY } from '../../../test/support/province-work.ts';
import { day } from '../../kernel/day.ts';
import {
  findUnitByCode,
  installPreset,
  listAliases,
  listFunctionsAt,
  listGroupsAt,
  listPersonNames,
  listPostsOfPerson,
  listUnitsAt,
  loadActor,
} from './index.ts';
import { inventedPreset } from './organisations.fixtures.ts';

let work: ProvinceWork;
before(async () => {
  work = await openProvinceWork();
});
after(() => work.close());

const install = () => installPresetAs({ demonstration: true });
const installPresetAs = (settings: { demonstration: boolean }) =>
  work.succeed((change) => installPreset(change, { preset: inventedPreset(), ...settings }));

test('a preset is loaded once, whole, and a second time touches nothing', async () => {
  assert.deepEqual(await install(), { installed: true, units: 9, people: 4 });
  const first = await work.view((view) => listUnitsAt(view.tx, TODAY));
  assert.deepEqual(await install(), { installed: false, units: 0, people: 0 });
  assert.deepEqual(await work.view((view) => listUnitsAt(view.tx, TODAY)), first);
  assert.equal(first.length, 9);
});

test('units stand under their parents, named and in line or not', async () => {
  const units = await work.view((view) => listUnitsAt(view.tx, TODAY));
  const ubnd = units.find((unit) => unit.code === 'ubnd');
  const so = units.find((unit) => unit.code === 'so-tttt');
  assert.equal(so?.parentId, ubnd?.id);
  assert.equal(so?.path, `${ubnd?.id}/${so?.id}`);
  assert.equal(units.find((unit) => unit.code === 'ban-tuyen-giao')?.inLine, false);
  assert.deepEqual(await work.view((view) => listUnitsAt(view.tx, day('2012-12-31'))), []);
  const aliases = await work.view((view) => listAliases(view.tx));
  assert.deepEqual(aliases, [{ unitId: so?.id, alias: 'Sở TT&TT' }]);
});

test('a group means its kinds and named units, less the excluded ones', async () => {
  const [group] = await work.view((view) => listGroupsAt(view.tx, TODAY));
  const units = await work.view((view) => listUnitsAt(view.tx, TODAY));
  const codes = group?.unitIds.map((id) => units.find((unit) => unit.id === id)?.code);
  assert.deepEqual(codes, ['so-noi-vu', 'so-tttt', 'so-vhttdl', 'van-phong']);
});

test('functions hold from their day', async () => {
  const at = (on: string) => work.view((view) => listFunctionsAt(view.tx, day(on)));
  assert.ok(!(await at('2013-07-22')).some((held) => held.function === 'standing-body'));
  const standing = (await at('2013-07-23')).find((held) => held.function === 'standing-body');
  assert.equal(standing?.exclusive, true);
});

test('an account of the demonstration acts for its post with the functions of the unit', async () => {
  const account = await work.database.read((tx) =>
    tx.selectFrom('account').selectAll().where('login', '=', 'chuyen-vien').executeTakeFirstOrThrow(),
  );
  const choice = { accountId: account.id as never, postId: null, delegationId: null };
  const actor = await work.view((view) => loadActor(view.tx, choice, TODAY));
  assert.equal(actor?.postKind, 'officer');
  assert.deepEqual(actor?.functions, ['standing-body']);
  const unit = await work.view((view) => findUnitByCode(view.tx, 'so-tttt', TODAY));
  assert.equal(actor?.unitPath, unit?.path);
  assert.equal(await work.view((view) => loadActor(view.tx, choice, day('2012-01-01'))), null);

  const posts = await work.view((view) => listPostsOfPerson(view.tx, account.person_id as never, TODAY));
  assert.deepEqual(
    posts.map((post) => [post.title, post.unitName, post.delegationId]),
    [['Chuyên viên so-tttt.officer', 'Sở Thông tin và Truyền thông', null]],
  );
  const names = await work.view((view) => listPersonNames(view, [account.person_id as never]));
  assert.deepEqual([...names.values()], ['Trần Văn Viên']);
});

test('names of people lie sealed in the database', async () => {
  const people = await work.database.read((tx) => tx.selectFrom('person').select('sealed').execute());
  assert.equal(people.length, 4);
  for (const { sealed } of people) assert.ok(sealed && !sealed.toString('utf8').includes('Văn'));
});
