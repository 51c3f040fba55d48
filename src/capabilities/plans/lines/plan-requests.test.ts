import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Visitor } from '../../../../test/support/browser.ts';
import { type PlanningApp, startPlanningApp } from '../../../../test/support/planning-app.ts';
import { countQueries } from '../../../platform/database/tenant.ts';
import type { PlanLine } from './line.rules.ts';
import { listLines } from './line.store.ts';
import { aLine } from './plan-lines.fixtures.ts';

let demo: PlanningApp;
let officer: Visitor;
before(async () => {
  demo = await startPlanningApp();
  officer = await demo.enter('district-officer');
});
after(() => demo.close());

const lines = (): Promise<PlanLine[]> => demo.app.database(demo.schema).read((tx) => listLines(tx, demo.planId));
const baseIn = (html: string): string => /name="base" value="([^"]*)"/.exec(html)?.[1] ?? '';
const save = async (lineId: string, fields: Record<string, string | string[]>, base?: string) => {
  const from = `${demo.path}/lines/${lineId}`;
  const page = await officer.get(from);
  return officer.send(from, { base: base ?? baseIn(page.body), ...fields }, { from });
};

test('a plan is its unit’s until it is sent', async () => {
  assert.equal((await officer.get(demo.path)).status, 200);
  assert.equal((await (await demo.enter('district-head')).get(demo.path)).status, 200);
  for (const role of ['standing-officer', 'vice-chair', 'finance', 'administrator', 'press']) {
    const person = await demo.enter(role);
    for (const path of [demo.path, `${demo.path}/lines/new`, `${demo.path}/no-activity`]) {
      const { status } = await person.get(path);
      assert.ok(status === 404 || (role === 'administrator' && status === 403), `${role} ${path} ${status}`);
    }
  }
});

test('a line is added, saved, refused at the field with everything kept, removed and put back, all without script', async () => {
  const from = `${demo.path}/lines/new`;
  const wrong = await officer.send(
    `${demo.path}/lines`,
    { title: 'Giao lưu <kết nghĩa>', time: 'tháng 5/2013', money_province: '1,2 tỷ lẻ' },
    { from },
  );
  assert.equal(wrong.status, 422);
  assert.match(wrong.body, /Giao lưu &lt;kết nghĩa&gt;/);
  assert.match(wrong.body, /1,2 tỷ lẻ/);
  assert.match(wrong.body, /nằm ngoài kỳ của kế hoạch/);
  const right = await officer.send(
    `${demo.path}/lines`,
    {
      title: 'Giao lưu kết nghĩa',
      time: 'tháng 5',
      product: 'Buổi giao lưu',
      leadName: 'Huyện',
      money_province: '1,2 tỷ',
    },
    { from },
  );
  assert.equal(right.status, 303);
  assert.match(right.location ?? '', /undo=/);
  const [line] = await lines();
  assert.ok(line);
  assert.match((await officer.get(`${demo.path}/lines/${line.id}`)).body, /1\.200\.000\.000 đồng/);
  const again = await save(line.id, {
    title: 'Giao lưu kết nghĩa hai bên biên giới',
    time: 'quý II',
    leadName: 'Huyện',
  });
  assert.equal(again.status, 303);
  const page = (await officer.get(`${demo.path}/lines/${line.id}`)).body;
  assert.match(page, /Hoàn tác lần sửa vừa rồi/);
  const removed = await officer.send(
    `${demo.path}/lines/${line.id}/removal`,
    { base: baseIn(page) },
    { from: `${demo.path}/lines/${line.id}` },
  );
  assert.equal((await lines()).length, 0);
  assert.equal((await officer.get(`${demo.path}/lines/${line.id}`)).status, 409);
  const act = /undo=(.*)/.exec(removed.location ?? '')?.[1] ?? '';
  await officer.send(`${demo.path}/undo`, { act }, { from: removed.location ?? '' });
  assert.equal((await lines()).length, 1);
});

test('the same field from two people shows both; what is chosen is saved', async () => {
  const lineId = await demo.addLine(aLine({ title: 'Hai người cùng ghi' }));
  const head = await demo.enter('district-head');
  const from = `${demo.path}/lines/${lineId}`;
  const base = baseIn((await officer.get(from)).body);
  const fields = { title: 'Hai người cùng ghi', time: 'tháng 5', leadName: aLine().leadName, product: 'Chuyến thăm' };
  const rest = { quantity: '1', productUnit: 'đoàn', taskGroup: 'training', money_province: '50 triệu' };
  assert.equal(
    (await head.send(from, { ...fields, ...rest, base, place: 'Cửa khẩu', note: 'của lãnh đạo' }, { from })).status,
    303,
  );
  const clash = await officer.send(from, { ...fields, ...rest, base, place: 'Thị trấn' }, { from });
  assert.equal(clash.status, 409);
  assert.match(clash.body, /đã ghi: Cửa khẩu/);
  assert.match(clash.body, /value="Thị trấn"/);
  assert.match(clash.body, />của lãnh đạo</, 'what only the other one wrote is in the form');
  const now = baseIn(clash.body);
  const chosen = await officer.send(
    from,
    { ...fields, ...rest, base: now, place: 'Thị trấn', note: 'của lãnh đạo', take: ['place'] },
    { from },
  );
  assert.equal(chosen.status, 303);
  const line = (await lines()).find((each) => each.id === lineId);
  assert.deepEqual([line?.content.place, line?.content.note], ['Cửa khẩu', 'của lãnh đạo']);
});

test('a draft is saved once whatever the network does, and answers JSON', async () => {
  const from = `${demo.path}/lines/new`;
  const before = (await lines()).length;
  const key = '01900000-0000-7000-8000-0000000000aa';
  const send = () =>
    officer.send(`${demo.path}/lines/draft`, { _key: key, title: 'Viết khi mất mạng', time: 'tháng 13' }, { from });
  const first = await send();
  assert.equal(first.status, 200);
  const answer = JSON.parse(first.body);
  assert.ok(answer.ok && answer.errors.time);
  const second = await send();
  assert.equal(second.status, 303);
  const known = JSON.parse((await officer.get(second.location ?? '')).body);
  assert.equal(known.saved, answer.base);
  assert.equal((await lines()).length, before + 1);
  const drafts = JSON.parse((await officer.get('/plans/drafts')).body);
  assert.ok(drafts.csrf && drafts.owner);
});

test('a plan is started, reasons are given, and no activity is confirmed on a page of its own', async () => {
  assert.equal((await officer.send(`${demo.path}/start`, {}, { from: demo.path })).status, 409);
  const page = await officer.get(`${demo.path}/no-activity`);
  assert.match(page.body, /Xác nhận không có hoạt động/);
  assert.equal((await officer.send(`${demo.path}/no-activity`, {}, { from: `${demo.path}/no-activity` })).status, 409);
});

test('the page of a plan asks as many questions for a hundred lines as for one', async () => {
  const count = async () => (await countQueries(() => officer.get(demo.path))).queries;
  const few = await count();
  for (let made = 0; made < 100; made++) await demo.addLine(aLine({ title: `Việc thứ ${made}` }));
  const many = await count();
  assert.equal(many, few);
  assert.ok(many <= 40, `${many} queries`);
});

test('a line that was taken out before the sending is not put back after it', async () => {
  const lineId = await demo.addLine(aLine({ title: 'Bỏ trước khi gửi' }));
  const path = `${demo.path}/lines/${lineId}`;
  const base = baseIn((await officer.get(path)).body);
  const removed = await officer.send(`${path}/removal`, { base }, { from: path });
  const act = new URL(removed.location ?? '', 'http://x').searchParams.get('undo') ?? '';
  const setState = (state: string, sentOn: string | null) =>
    demo.app
      .database(demo.schema)
      .write((tx) => tx.updateTable('plan').set({ state, sent_on: sentOn }).where('id', '=', demo.planId).execute());
  await setState('sent', '2014-05-12');
  const put = () => officer.send(`${demo.path}/undo`, { act }, { from: demo.path });
  assert.equal((await put()).status, 409);
  await setState('drafting', null);
  assert.equal((await put()).status, 303);
});

test('once it was sent, those who receive and lead read it and write nothing', async () => {
  const lineId = await demo.addLine(aLine({ title: 'Dòng đã gửi' }));
  await demo.app.database(demo.schema).write(async (tx) => {
    await tx.updateTable('plan').set({ state: 'sent', sent_on: '2014-05-12' }).where('id', '=', demo.planId).execute();
    await tx
      .updateTable('plan_line')
      .set((row) => ({ state: 'locked', sent_revision_id: row.ref('revision_id') }))
      .where('plan_id', '=', demo.planId)
      .where('state', '=', 'open')
      .execute();
  });
  const path = `${demo.path}/lines/${lineId}`;
  for (const role of ['standing-officer', 'vice-chair', 'ppc-office', 'finance', 'district-officer']) {
    const person = await demo.enter(role);
    assert.match((await person.get(demo.path)).body, /Dòng đã gửi/, role);
    const page = await person.get(path);
    assert.match(page.body, /50\.000\.000 đồng/, role);
    assert.doesNotMatch(page.body, /name="title"/, role);
    const { status } = await person.send(path, { base: demo.planId, title: 'x' }, { from: demo.path });
    assert.equal(status, role === 'district-officer' ? 409 : 404, role);
  }
  for (const role of ['press', 'police']) assert.equal((await (await demo.enter(role)).get(demo.path)).status, 404);
});
