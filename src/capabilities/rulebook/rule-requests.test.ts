import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { type DemonstrationApp, startDemonstration } from '../../../test/support/demonstration.ts';
import { day } from '../../kernel/day.ts';
import { countQueries } from '../../platform/database/tenant.ts';
import { SECTION_NAMES } from './rule-sections.rules.ts';

let demo: DemonstrationApp;
before(async () => {
  demo = await startDemonstration(day('2014-05-12'));
});
after(() => demo.close());

const NEW_HOLIDAY = '/administration/rule-sets/holiday/new';
const HOLIDAY = {
  ...{ name: 'Ngày truyền thống tỉnh', name_en: 'Province day', kind: 'holiday' },
  ...{ from: '18/6/2014', to: '18/6/2014', basis: 'Quyết định số 5/QĐ-UBND', mark: 'V' },
};
const inProvince = () => demo.app.database(demo.schema);

test('everybody signed in reads every subject; only the administrator is offered changes', async () => {
  const officer = await demo.enter('district-officer');
  const administrator = await demo.enter('administrator');
  for (const section of SECTION_NAMES) {
    const page = await officer.get(`/administration/rules/${section}`);
    assert.equal(page.status, 200, section);
    assert.doesNotMatch(page.body, /rule-sets/, section);
  }
  assert.match((await administrator.get('/administration/rules/holidays')).body, /rule-sets\/holiday\/new/);
  assert.equal((await officer.get(NEW_HOLIDAY)).status, 403);
  assert.equal((await officer.get('/administration/rules/nothing')).status, 404);
  assert.equal((await administrator.get('/administration/rule-sets/code-item/new?list=nothing')).status, 404);
});

test('the first page counts what names no document', async () => {
  const page = await (await demo.enter('administrator')).get('/administration');
  assert.match(page.body, /85 dòng chưa có căn cứ/);
  assert.match(page.body, /Đủ căn cứ/);
});

test('a holiday is added, corrected, ended by mistake’s withdrawal, and its history tells all', async () => {
  const administrator = await demo.enter('administrator');
  const gaps = await administrator.send(
    '/administration/rule-sets/holiday',
    { ...HOLIDAY, from: '31/6/2014' },
    { from: NEW_HOLIDAY },
  );
  assert.equal(gaps.status, 422);
  assert.match(gaps.body, /Từ ngày: Không có ngày này/);
  assert.match(gaps.body, /value="31\/6\/2014"/);
  const added = await administrator.send('/administration/rule-sets/holiday', HOLIDAY, { from: NEW_HOLIDAY });
  assert.equal(added.status, 303);
  const row = added.location ?? '';

  const corrected = { ...HOLIDAY, to: '19/6/2014' };
  assert.equal((await administrator.send(`${row}/revision`, corrected, { from: `${row}/revision` })).status, 303);
  const stale = await administrator.send(
    `${row}/revision`,
    { ...corrected, _version: '1' },
    { from: `${row}/revision` },
  );
  assert.equal(stale.status, 409);
  assert.match(stale.body, /vừa được người khác thay đổi/);
  const again = await administrator.send('/administration/rule-sets/holiday', HOLIDAY, { from: NEW_HOLIDAY });
  assert.equal(again.status, 409);
  assert.match(again.body, /Đã có một dòng cùng loại áp dụng 18\/06\/2014 – 19\/06\/2014/);

  const reason = { reason: 'Tỉnh không nghỉ ngày này' };
  assert.equal((await administrator.send(`${row}/withdrawal`, reason, { from: `${row}/withdrawal` })).status, 303);
  const page = await administrator.get(row);
  assert.match(page.body, /đã rút lại/);
  assert.match(page.body, /Tỉnh không nghỉ ngày này/);
  assert.match(page.body, /<del>18\/06\/2014<\/del> → <ins>19\/06\/2014<\/ins>/);
  assert.doesNotMatch(page.body, /\/revision"/, 'nothing can be done to it any more');
});

test('working hours end by a document and a new week follows', async () => {
  const administrator = await demo.enter('administrator');
  const week = /href="(\/administration\/rules\/rows\/[^"]+)"/.exec(
    (await administrator.get('/administration/rules/working-hours')).body,
  )?.[1];
  const nothing = await administrator.send(`${week}/end`, { last: '', document: '' }, { from: `${week}/end` });
  assert.equal(nothing.status, 422);
  const end = { last: '31/12/2014', document: 'Quyết định số 6/QĐ-UBND' };
  assert.equal((await administrator.send(`${week}/end`, end, { from: `${week}/end` })).status, 303);
  const next = { rest_weekdays: ['7'], end_of_day: '16:30', from: '01/01/2015', mark: 'U' };
  const from = '/administration/rule-sets/working-week/new';
  assert.equal((await administrator.send('/administration/rule-sets/working-week', next, { from })).status, 303);
  const page = await administrator.get('/administration/rules/working-hours');
  assert.match(page.body, /sửa tại chỗ/);
  assert.match(page.body, /hết giờ làm việc lúc 16:30/);
});

test('a rule used outside its validity says so', async () => {
  const administrator = await demo.enter('administrator');
  const within = await administrator.get('/administration/rules/deadlines');
  assert.doesNotMatch(within.body, /ngoài thời gian hiệu lực/);
  const names = await administrator.get('/administration/rules/names');
  assert.match(names.body, /Quy tắc áp dụng ngoài thời gian hiệu lực \(trình diễn\)/);
});

test('a name in another language is added for what has none', async () => {
  const administrator = await demo.enter('administrator');
  const from = '/administration/rule-sets/name-in-language/new?list=lo';
  const name = { code: 'functions/standing-body', name: 'ໜ່ວຍງານປະຈຳ', from: '01/01/2014', mark: 'U' };
  const to = '/administration/rule-sets/name-in-language?list=lo';
  assert.equal((await administrator.send(to, name, { from })).status, 303);
  assert.match((await administrator.get('/administration/rules/names?list=lo')).body, /ໜ່ວຍງານປະຈຳ/);
});

test('a newer rule set is shown row by row and adopted without touching what was changed here', async () => {
  // As if the delivered version differed from the one that was loaded.
  await inProvince().write((tx) =>
    sql`update rule_row set value = jsonb_set(value, '{name}', '"Tên cũ"'), origin_value = jsonb_set(origin_value, '{value,name}', '"Tên cũ"')
      where rule_set = 'holiday' and lower(valid) in ('2014-01-01', '2014-04-30')`.execute(tx),
  );
  await inProvince().write((tx) =>
    sql`update rule_row set edited = true, value = jsonb_set(value, '{name}', '"Tên của tỉnh"')
      where rule_set = 'holiday' and lower(valid) = '2014-04-30'`.execute(tx),
  );
  const administrator = await demo.enter('administrator');
  const page = await administrator.get('/administration/preset');
  assert.match(page.body, /Nhận 1 dòng chưa sửa tại chỗ/);
  assert.match(page.body, /sửa tại chỗ, giữ nguyên/);
  const adopted = await administrator.send(
    '/administration/preset/adoption',
    { which: 'all' },
    { from: '/administration/preset' },
  );
  assert.equal(adopted.status, 303);
  const holidays = await administrator.get('/administration/rules/holidays?year=2014');
  assert.match(holidays.body, /Tết Dương lịch/);
  assert.match(holidays.body, /Tên của tỉnh/);
  assert.doesNotMatch(holidays.body, /Tên cũ/);
  const nothing = await administrator.send(
    '/administration/preset/adoption',
    { which: 'all' },
    { from: '/administration/preset' },
  );
  assert.equal(nothing.status, 409);
});

test('lists make the same few queries whatever they hold', async () => {
  const administrator = await demo.enter('administrator');
  const year = await countQueries(() => administrator.get('/administration/rules/holidays?year=2014'));
  const all = await countQueries(() => administrator.get('/administration/rules/holidays?year=all'));
  assert.ok(all.value.body.length > 2 * year.value.body.length);
  assert.equal(all.queries, year.queries);
  for (const path of ['/administration', '/administration/rules/names', '/administration/rules/code-lists']) {
    const { queries } = await countQueries(() => administrator.get(path));
    assert.ok(queries <= year.queries + 3, `${path}: ${queries} queries`);
  }
});
