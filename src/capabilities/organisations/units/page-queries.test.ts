import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openProvinceWork, type ProvinceWork } from '../../../../test/support/province-work.ts';
import { day } from '../../../kernel/day.ts';
import { countQueries } from '../../../platform/database/tenant.ts';
import { presetFile } from '../../../platform/runtime/preset-files.ts';
import { installPreset } from '../install-preset.ts';
import { parsePreset, presetContent } from '../preset-content.rules.ts';
import { findUnitByCode } from '../unit.store.ts';
import { loadUnitPage } from './load-unit-page.ts';

const ON = day('2026-07-24');
const FILES = ['preset', 'units', 'groups', 'functions', 'people'];

let work: ProvinceWork;
before(async () => {
  work = await openProvinceWork();
  const files = FILES.map((file) => [file, presetFile('quang-ngai-2026', `${file}.json`)]);
  const preset = presetContent(parsePreset(Object.fromEntries(files)), null);
  await work.succeed((change) => installPreset(change, { preset, demonstration: true }));
});
after(() => work.close());

const pageOf = (code: string) =>
  countQueries(() =>
    work.view(
      async (view) => {
        const unit = await findUnitByCode(view.tx, code, ON);
        return unit && loadUnitPage(view, unit.id, ON, { contributors: [], locale: 'vi' });
      },
      { today: ON },
    ),
  );

test('the page of a unit with a hundred below it asks as much as that of a small one', async () => {
  const large = await pageOf('qn-ubnd-tinh');
  const small = await pageOf('qn-cong-ttdt');
  assert.ok((large.value?.children.length ?? 0) > 90);
  assert.equal(small.value?.children.length, 0);
  assert.ok(large.queries <= 20, `${large.queries} queries`);
  assert.ok(large.queries - small.queries <= 2, `${large.queries} against ${small.queries}`);
});
