import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openProvinceWork, type ProvinceWork } from '../../../test/support/province-work.ts';
import { day } from '../../kernel/day.ts';
import { countQueries } from '../../platform/database/tenant.ts';
import { presetFile, provincePresets } from '../../platform/runtime/preset-files.ts';
import {
  findUnitByCode,
  installPreset,
  listFunctionsAt,
  listUnitsAt,
  parsePreset,
  presetContent,
  treeOf,
} from './index.ts';
import { listSuccessors } from './succession.store.ts';

// However many units and people: rows go in by the table, so a first start stays fast on any machine.
const MOST_QUERIES = 24;
const SHIPPED = [
  { name: 'kon-tum-2013', on: day('2014-05-12'), units: 59 },
  { name: 'quang-ngai-2026', on: day('2026-07-24'), units: 143 },
] as const;

const FILES = ['preset', 'units', 'groups', 'functions', 'people'];
const read = (name: string, files: readonly string[]) =>
  parsePreset(Object.fromEntries(files.map((file) => [file, presetFile(name, `${file}.json`)])));
const contentOf = (name: string) =>
  name === 'quang-ngai-2026'
    ? presetContent(read(name, [...FILES, 'successors']), read('kon-tum-2013', FILES))
    : presetContent(read(name, FILES), null);

test('every shipped preset is tested', () => {
  assert.deepEqual(provincePresets(), SHIPPED.map((preset) => preset.name).sort());
});

for (const shipped of SHIPPED) {
  describe(shipped.name, () => {
    let work: ProvinceWork;
    before(async () => {
      work = await openProvinceWork();
    });
    after(() => work.close());

    test('is loaded whole, in a bounded number of statements', async () => {
      const preset = contentOf(shipped.name);
      const { value: installed, queries } = await countQueries(() =>
        work.succeed((change) => installPreset(change, { preset, demonstration: true })),
      );
      assert.ok(installed.installed && installed.people > 10);
      assert.ok(queries <= MOST_QUERIES, `${queries} queries`);
      const units = await work.view((view) => listUnitsAt(view.tx, shipped.on));
      assert.ok(units.length >= shipped.units - 3, `${units.length} units`);
      assert.ok(treeOf(units).length < 10);
      const functions = await work.view((view) => listFunctionsAt(view.tx, shipped.on));
      assert.equal(functions.filter((held) => held.function === 'standing-body').length, 1);
    });
  });
}

test('Quảng Ngãi knows the units of 2013 as predecessors', async () => {
  const work = await openProvinceWork();
  const preset = contentOf('quang-ngai-2026');
  await work.succeed((change) => installPreset(change, { preset, demonstration: false }));
  const today = day('2026-07-24');
  const codes = await work.view(async (view) => {
    const before = await findUnitByCode(view.tx, 'kt-so-tttt', today);
    assert.equal(before?.name, 'Sở Thông tin và Truyền thông');
    assert.equal(before?.to, '2025-07-01');
    const successors = await listSuccessors(view.tx, before?.id as never, today);
    return successors.map((row) => row.code);
  });
  assert.ok(codes.length >= 2 && codes.includes('qn-so-vhttdl'), codes.join());
  const people = await work.database.read((tx) => tx.selectFrom('person').select('id').execute());
  assert.deepEqual(people, []);
  await work.close();
});
