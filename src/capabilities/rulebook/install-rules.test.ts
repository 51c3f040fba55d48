import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openProvinceWork, type ProvinceWork } from '../../../test/support/province-work.ts';
import { day } from '../../kernel/day.ts';
import { isWorkingDay } from '../../kernel/working-days.ts';
import { countQueries } from '../../platform/database/tenant.ts';
import { installRules } from './install-rules.ts';
import { readRulePreset } from './read-rule-preset.ts';
import { listAllRules } from './rule.store.ts';
import { listCodes, listDocumentTypes, loadCalendar, loadDeadlineSettings } from './rule-reading.store.ts';

let work: ProvinceWork;
before(async () => {
  work = await openProvinceWork();
});
after(() => work.close());

const preset = readRulePreset('viet-nam');

test('the rule set is loaded whole, and once', async () => {
  const first = await work.succeed((change) => installRules(change, preset));
  assert.equal(first.installed, preset.rules.length);
  assert.ok(first.installed > 400, `${first.installed} rows`);
  assert.deepEqual(await work.succeed((change) => installRules(change, preset)), { installed: 0 });
  const history = await work.database.read((tx) => tx.selectFrom('rule_history').select('action').execute());
  assert.equal(history.length, first.installed);
});

test('each row keeps where it came from', async () => {
  const rows = await work.database.read(listAllRules);
  for (const row of rows) {
    assert.equal(row.origin, 'viet-nam');
    assert.equal(row.originVersion, 1);
    assert.deepEqual(row.originContent?.value, row.value);
    assert.equal(row.originContent?.from, row.from);
  }
});

test('the calendar of the database is the one of the files', async () => {
  const { value: calendar, queries } = await countQueries(() => work.database.read(loadCalendar));
  assert.ok(queries <= 4, `${queries} queries`);
  assert.ok(!isWorkingDay(calendar, day('2014-05-01')));
  assert.ok(!isWorkingDay(calendar, day('2014-05-31')), 'a Saturday');
  assert.ok(isWorkingDay(calendar, day('2012-02-04')), 'a Saturday that was worked');
  assert.ok(!isWorkingDay(calendar, day('2012-01-27')), 'the day it was exchanged for');
});

test('settings come in order of time, each with its validity', async () => {
  const settings = await work.database.read(loadDeadlineSettings);
  assert.deepEqual(
    settings.map(({ from, to }) => [from, to]),
    [
      ['2012-01-01', '2019-03-11'],
      ['2019-03-12', null],
    ],
  );
});

test('a list offers what holds on the day, in its own order', async () => {
  const codes = (list: string, on: string) =>
    work.database.read(async (tx) => (await listCodes(tx, list, day(on))).map((item) => item.code));
  assert.deepEqual(await codes('information-kinds', '2026-01-01'), ['official', 'image', 'world', 'clarification']);
  assert.deepEqual(await codes('information-kinds', '2014-05-12'), []);
  assert.deepEqual(await codes('no-such-list', '2014-05-12'), []);
  const types = await work.database.read((tx) => listDocumentTypes(tx, day('2014-05-12')));
  assert.equal(types.find((type) => type.code === 'chi-thi')?.abbreviation, 'CT');
  assert.equal(new Set(types.map((type) => type.code)).size, types.length);
});
