import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type InventedProvince, openInventedProvince } from '../../../../test/support/invented-province.ts';
import { TODAY } from '../../../../test/support/province-work.ts';
import { day } from '../../../kernel/day.ts';
import { aPresetUnit, inventedPreset } from '../organisations.fixtures.ts';
import type { PresetContent } from '../preset-content.rules.ts';
import { renameUnit } from '../units/rename-unit.ts';
import { addPresetUnits } from './add-preset-units.ts';
import { findInstalledPreset, listInstalledUnits } from './installed-units.store.ts';
import { presetDifferences } from './preset-difference.rules.ts';

let province: InventedProvince;
before(async () => {
  province = await openInventedProvince();
});
after(() => province.work.close());

const newer = (): PresetContent => {
  const preset = inventedPreset();
  const added = aPresetUnit('so-y-te', { name: 'Sở Y tế', parent: 'ubnd' });
  return { ...preset, version: 2, units: [...preset.units, added] };
};
const differences = async (preset: PresetContent) =>
  presetDifferences(await province.work.view((view) => listInstalledUnits(view.tx, TODAY)), preset, TODAY);

test('a preset that was just installed says nothing else than the province', async () => {
  assert.deepEqual(await differences(inventedPreset()), { missing: [], changed: [], ended: [] });
  const installed = await province.work.view((view) => findInstalledPreset(view.tx));
  assert.deepEqual(installed, { origin: 'thu-nghiem', version: 1 });
});

test('a newer preset shows what it adds and what was edited here, and only adds', async () => {
  const unit = await province.unit('huyen-b');
  const names = { name: 'UBND huyện Ia B', shortName: unit.shortName, nameEn: unit.nameEn };
  const rename = { ...names, unitId: unit.id, version: unit.version, from: day('2014-05-01'), basis: 'NQ 1' };
  const who = { actor: province.administrator };
  await province.work.succeed((change) => renameUnit(change, rename), who);
  const shown = await differences(newer());
  assert.deepEqual(
    shown.missing.map((entry) => entry.code),
    ['so-y-te'],
  );
  assert.deepEqual(
    shown.changed.map(({ field, here, preset }) => [field, here, preset]),
    [['name', 'UBND huyện Ia B', 'UBND huyện Đăk B']],
  );
  const theirs = await province.work.change((change) => addPresetUnits(change, newer()), { actor: province.officer });
  assert.equal(theirs.ok, false);
  assert.equal(await province.work.succeed((change) => addPresetUnits(change, newer()), who), 1);
  const again = await province.work.change((change) => addPresetUnits(change, newer()), who);
  assert.equal(!again.ok && again.refusal.key, 'unitPreset.nothing');
  assert.equal((await province.unit('huyen-b')).name, 'UBND huyện Ia B', 'the local edit stays');
  assert.equal((await province.unit('so-y-te')).parentId, (await province.unit('ubnd')).id);
});
