import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Visitor } from '../../../../test/support/browser.ts';
import { type DemonstrationApp, startDemonstration } from '../../../../test/support/demonstration.ts';
import { day } from '../../../kernel/day.ts';
import { countQueries } from '../../../platform/database/tenant.ts';

let demo: DemonstrationApp;
let standing: Visitor;
let district: Visitor;

before(async () => {
  demo = await startDemonstration(day('2014-06-20'));
  standing = await demo.enter('standing-officer');
  district = await demo.enter('district-officer');
  for (const [who, title, kind] of WORK) {
    const visitor = who === 'standing' ? standing : district;
    const fields = { title, kind, startsOn: '12/05/2014', place: 'Nhà rông' };
    assert.equal((await visitor.send('/activities', fields, { from: '/activities/new' })).status, 303);
  }
  // Two of them are proven; what is only stated is counted apart.
  await demo.app
    .database(demo.schema)
    .write((tx) => tx.updateTable('activity').set({ stated: false }).where('kind', '<>', 'training').execute());
});
after(() => demo.close());

const WORK = [
  ['district', 'Họp thôn Đăk Rao Nhỏ', 'village-meeting'],
  ['district', 'Tập huấn cán bộ xã', 'training'],
  ['standing', 'Bản tin đối ngoại', 'article'],
] as const;

const body = async (visitor: Visitor, path: string): Promise<string> => {
  const answer = await visitor.get(path);
  assert.equal(answer.status, 200, path);
  return answer.body;
};
const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const figure = (html: string): string => /class="figure-value numeral">([^<]*)/.exec(html)?.[1] ?? '';

test('from the list to a figure, its records and one record: every step is a link, and the numbers agree', async () => {
  const list = await body(standing, '/reports/indicators?period=2014');
  const [, records = ''] = /<a href="([^"]*activities\/records[^"]*)">/.exec(list) ?? [];
  assert.ok(records, 'the number of activities opens its records');
  const page = await body(standing, '/reports/indicators/activities?period=2014');
  assert.match(words(page), /Số hoạt động, chia theo loại/);
  const opened = await body(standing, records.replaceAll('&amp;', '&'));
  const [, count = '0'] = /([\d.]+) bản ghi/.exec(words(opened)) ?? [];
  const levels = [...page.matchAll(/class="figure-value numeral">([\d.]+)/g)].map(([, number = '']) => Number(number));
  assert.equal(Number(count), (levels[0] ?? 0) + (levels[3] ?? 0));
  const [, record = ''] = /<a href="(\/activities\/[0-9a-f-]{36})">/.exec(opened) ?? [];
  await body(standing, record);
});

test('a cell of the breakdown opens its own records', async () => {
  const page = await body(standing, '/reports/indicators/activities?period=2014');
  const [, path = '', count = ''] = /<a href="([^"]*key=[^"]*)">[^<]*<\/a><\/th><td[^>]*>([\d.–]+)</.exec(page) ?? [];
  const cell = words(await body(standing, path.replaceAll('&amp;', '&')));
  assert.match(cell, /loại: /);
  assert.ok(Number(/([\d.]+) bản ghi/.exec(cell)?.[1]) >= Number(count.replace('–', '0')));
});

test('a unit sees its own figures whatever the address says; who oversees sees all and each', async () => {
  const all = figure(await body(standing, '/reports/indicators/activities?period=2014'));
  const own = figure(await body(district, '/reports/indicators/activities?period=2014'));
  assert.notEqual(own, all);
  const page = await body(standing, '/reports/indicators/activities?period=2014&by=unit');
  const [, other = ''] = /key=([0-9a-f-]{36})/.exec(page) ?? [];
  assert.equal(figure(await body(district, `/reports/indicators/activities?period=2014&unit=${other}&by=unit`)), own);
  assert.equal((await district.get('/reports/indicators/khong-co')).status, 404);
});

test('a declared figure needs its source, is shown as declared, and is taken back by an empty one', async () => {
  const path = '/reports/indicators/clarifications.found';
  const asked = `${path}?period=2014-H1`;
  const send = async (fields: Record<string, string>) =>
    district.send(`${path}/declarations`, { period: '2014-H1', unit: '', ...fields }, { from: asked });
  assert.equal((await send({ amount: '1.200', source: '' })).status, 422);
  assert.equal((await send({ amount: 'mười', source: 'Sổ theo dõi' })).status, 422);
  assert.equal((await send({ amount: '1.200', source: 'Sổ theo dõi, số 12' })).status, 303);
  const shown = words(await body(district, asked));
  assert.match(shown, /1\.200 vụ việc Khai báo/);
  assert.match(shown, /nguồn: Sổ theo dõi, số 12/);
  assert.equal((await send({ amount: '', source: 'Ghi nhầm' })).status, 303);
  assert.doesNotMatch(words(await body(district, asked)), /1\.200/);
});

test('a target stands with its basis, and only the standing body sets it', async () => {
  const path = '/reports/indicators/training';
  const asked = `${path}?period=2014`;
  const fields = { period: '2014', unit: '', amount: '12', basis: 'Kế hoạch số 12/KH-UBND' };
  assert.equal((await standing.send(`${path}/targets`, fields, { from: asked })).status, 303);
  assert.match(words(await body(standing, asked)), /Toàn tỉnh: 12 lớp · Kế hoạch số 12\/KH-UBND/);
  assert.doesNotMatch(await body(district, asked), /\/targets"/);
});

test('what leaves is what the screen shows, and a page asks a bounded number of questions', async () => {
  const csv = await body(standing, '/reports/indicators/data/csv?period=2014');
  assert.match(csv, /count activity by kind/);
  const { queries } = await countQueries(() => body(standing, '/reports/indicators?period=2014&all=1'));
  assert.ok(queries < 30, `${queries} queries`);
});
