import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Visitor } from '../../../../test/support/browser.ts';
import { type DemonstrationApp, startDemonstration } from '../../../../test/support/demonstration.ts';
import { fillDemonstration } from '../../../app-demonstration.ts';
import { readPreset } from '../../../app-province.ts';
import { day } from '../../../kernel/day.ts';
import { countQueries } from '../../../platform/database/tenant.ts';
import { contentStore } from '../../../platform/files/content.ts';

let demo: DemonstrationApp;
let officer: Visitor;
before(async () => {
  const today = day('2014-05-12');
  demo = await startDemonstration(today);
  const content = contentStore(mkdtempSync(join(tmpdir(), 'ngoclinh-cycle-')), demo.clock.millis);
  const { preset } = readPreset('kon-tum-2013');
  await fillDemonstration(demo.app, { schema: demo.schema, preset, today, content, directive: null });
  officer = await demo.enter('standing-officer');
});
after(() => demo.close());

const NEW = '/plans/cycles/new';
const typed = {
  kind: 'medium-term',
  firstYear: '2015',
  lastYear: '2017',
  preset: 'may-july',
  windowFrom: '',
  windowTo: '',
  basis: '',
};

test('the place Kế hoạch stands in the menu of everybody, and only the standing body prepares', async () => {
  const district = await demo.enter('district-officer');
  const page = await district.get('/plans');
  assert.equal(page.status, 200);
  assert.match(page.body, /<a[^>]*href="\/plans"[^>]*>/);
  assert.doesNotMatch(page.body, /cycles\/new/);
  assert.equal((await district.get(NEW)).status, 403);
  assert.match((await officer.get('/plans')).body, /cycles\/new/);
});

let cycle = '';

test('a form that is wrong comes back as typed; a right one leads to the choice of duties', async () => {
  const wrong = await officer.send('/plans/cycles', { ...typed, firstYear: 'năm sau' }, { from: NEW });
  assert.equal(wrong.status, 422);
  assert.match(wrong.body, /value="năm sau"/);
  assert.match(wrong.body, /href="#firstYear"/);
  const right = await officer.send('/plans/cycles', typed, { from: NEW });
  assert.equal(right.status, 303);
  cycle = right.location?.replace(/\/duties.*$/, '') ?? '';
  assert.match(cycle, /^\/plans\/cycles\/[0-9a-f-]+$/);
});

test('steps say how the day is meant, for which day it is urged, and what has no basis', async () => {
  const page = await officer.get(`${cycle}?view=steps`);
  assert.equal(page.status, 200);
  assert.match(page.body, /trước 01\/07\/2014 \(chậm nhất 30\/06\/2014\)/);
  assert.match(page.body, /chậm nhất 31\/05\/2014; ngày nghỉ, đôn đốc theo 30\/05\/2014/);
  assert.match(page.body, /chưa có căn cứ/);
});

test('duties are suggested by their words, chosen, and say who plans', async () => {
  const page = await officer.get(`${cycle}/duties`);
  assert.match(page.body, /gợi ý theo lời văn/);
  const suggested = [...page.body.matchAll(/name="act-([0-9a-f-]+)">[\s\S]*?<\/select>/g)].flatMap(([select, id]) => {
    const act = /value="(\w+)" selected/.exec(select)?.[1];
    return act && id ? [[`act-${id}`, act] as const] : [];
  });
  assert.ok(
    suggested.some(([, act]) => act === 'send'),
    'districts send in May',
  );
  const saved = await officer.send(`${cycle}/duties`, Object.fromEntries(suggested), { from: `${cycle}/duties` });
  assert.equal(saved.status, 303);
  assert.match((await officer.get(`${cycle}?view=units`)).body, /UBND huyện Đăk Tô/);
});

test('a day moves on a document only, and one that is no day comes back as typed', async () => {
  const form = `${cycle}/steps/opinions`;
  const wrong = await officer.send(form, { statedOn: '31/6/2014', bound: 'by', basis: '', note: '' }, { from: form });
  assert.equal(wrong.status, 422);
  assert.match(wrong.body, /value="31\/6\/2014"/);
  const right = { statedOn: '16/6/2014', bound: 'by', basis: 'Công văn số 12/VP-TH', note: '' };
  assert.equal((await officer.send(form, right, { from: form })).status, 303);
  assert.match((await officer.get(`${cycle}?view=steps`)).body, /Công văn số 12\/VP-TH/);
  assert.equal((await officer.get(`${cycle}/groups/districts`)).status, 200);
  const due = { statedOn: '2/6/2014', bound: 'by', basis: 'Công văn số 13/VP-TH', graceDays: '1' };
  const group = await officer.send(`${cycle}/groups/districts`, due, { from: `${cycle}/groups/districts` });
  assert.equal(group.status, 303);
});

test('opening leads to the draft of the letter of guidance, tells units, and each sees its own plan first', async () => {
  const opened = await officer.send(`${cycle}/opening`, {}, { from: `${cycle}?view=steps` });
  assert.equal(opened.status, 303);
  assert.match(
    (await officer.get(`${cycle}?view=papers`)).body,
    /hướng dẫn xây dựng kế hoạch thông tin đối ngoại giai đoạn 2015 - 2017/,
  );
  const district = await demo.enter('district-officer');
  const hub = await district.get('/plans');
  assert.match(hub.body, /Kế hoạch giai đoạn 2015 - 2017 của đơn vị/);
  assert.match(hub.body, /còn 21 ngày/);
  assert.match((await district.get('/notices')).body, /Lập kế hoạch giai đoạn 2015 - 2017/);
  assert.equal((await district.get(`${cycle}/own-plan`)).status, 303);
});

test('the list of units asks the same number of questions whatever it holds, and leaves as a sheet and a calendar', async () => {
  const all = await countQueries(() => officer.get(`${cycle}?view=units`));
  const none = await countQueries(() => officer.get(`${cycle}?view=units&progress=late`));
  assert.equal(all.queries, none.queries);
  assert.ok(all.queries < 40, `${all.queries} queries`);
  const sheet = await officer.get(`${cycle}/units.xlsx`);
  assert.equal(sheet.status, 200);
  const calendar = await officer.get(`${cycle}/steps.ics`);
  assert.match(calendar.body, /DTSTART;VALUE=DATE:20140530/);
  const district = await demo.enter('district-officer');
  assert.equal((await district.get(`${cycle}/units.xlsx`)).status, 404);
  assert.doesNotMatch((await district.get(cycle)).body, /Đơn vị nào chưa gửi/);
});
