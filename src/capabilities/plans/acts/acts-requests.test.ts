import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Visitor } from '../../../../test/support/browser.ts';
import { type DemonstrationApp, startDemonstration } from '../../../../test/support/demonstration.ts';
import { aLine } from '../../../../test/support/plan-province.ts';
import { day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { listLines } from '../lines/line.store.ts';
import { addLines } from '../lines/write-lines.ts';
import { insertPlans } from '../plan.store.ts';

const TODAY = day('2014-05-12');
let demo: DemonstrationApp;
let officer: Visitor;
let head: Visitor;
let standing: Visitor;
let planId: Id;
before(async () => {
  demo = await startDemonstration(TODAY);
  planId = await openPlan('kt-huyen-dak-to');
  officer = await demo.enter('district-officer');
  head = await demo.enter('district-head');
  standing = await demo.enter('standing-officer');
});
after(() => demo.close());

const database = () => demo.app.database(demo.schema);

/** A cycle with the plan of one unit in it and three lines. */
const openPlan = (code: string): Promise<Id> =>
  database().write(async (tx) => {
    const unit = await tx.selectFrom('unit').select('id').where('code', '=', code).executeTakeFirstOrThrow();
    const act = await tx.selectFrom('audit_entry').select('id').executeTakeFirstOrThrow();
    const cycle = { id: demo.newId(), kind: 'yearly', period: '2015', preset: 'may-july', outside_validity: false };
    const window = { window_from: '2014-05-01', window_to: '2014-06-30', state: 'open', opened_on: TODAY };
    await tx
      .insertInto('plan_cycle')
      .values({ ...cycle, ...window, act_id: act.id })
      .execute();
    const plan = { id: demo.newId(), cycleId: cycle.id, unitId: unit.id as Id, level: 'unit' as const };
    await insertPlans(tx, [plan]);
    const titles = ['Tập huấn cán bộ xã', 'Pano cửa khẩu', 'Tin, bài trên truyền thanh'];
    const lines = titles.map((title) => ({ content: aLine({ title }), continuesLineId: null }));
    const change = { tx, newId: demo.newId, today: TODAY, actor: null } as unknown as Parameters<typeof addLines>[0];
    await addLines(change, plan, lines, act.id as Id);
    return plan.id;
  });

const at = (part: string) => `/plans/${planId}/${part}`;
const lines = () => database().read((tx) => listLines(tx, planId));
const stateOf = async () =>
  (
    await database().read((tx) =>
      tx.selectFrom('plan').select('state').where('id', '=', planId).executeTakeFirstOrThrow(),
    )
  ).state;
const field = (page: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';

test('the page before a sending is the unit’s own; addresses that name no plan find nothing', async () => {
  assert.equal((await officer.get(at('sending'))).status, 200);
  for (const path of [at('sending'), at('resending'), at('issuing'), at('review'), at('history')])
    assert.equal((await standing.get(path)).status, 404, `${path} before it is sent`);
  assert.equal((await officer.get('/plans/khong-co/sending')).status, 404);
  assert.equal((await officer.get('/plans/01900000-0000-7000-8000-00000000abcd/review')).status, 404);
});

test('an officer without signing authority is told how the plan can go, and nothing is sent', async () => {
  const page = (await officer.get(at('sending'))).body;
  assert.ok(!page.includes('>Gửi kế hoạch<'), 'no button that would be refused');
  const answer = await officer.send(at('sending'), { shown: field(page, 'shown') }, { from: at('sending') });
  assert.equal(answer.status, 403);
  assert.match(answer.body, /Bấm gửi thay cho chữ ký/);
  assert.equal(await stateOf(), 'drafting');
});

test('a paper with a wrong day comes back with every word; nothing is registered', async () => {
  const page = (await officer.get(at('sending'))).body;
  const typed = { number: '125/UBND-VHTT', issuedOn: '31/06/2014', shown: field(page, 'shown') };
  const wrong = await officer.send(at('sending/signed'), typed, { from: at('sending') });
  assert.equal(wrong.status, 422);
  for (const words of ['125/UBND-VHTT', '31/06/2014', 'Ngày chưa đúng']) assert.ok(wrong.body.includes(words), words);
  const ahead = await officer.send(at('sending/signed'), { ...typed, issuedOn: '13/05/2014' }, { from: at('sending') });
  assert.match(ahead.body, /không thể sau hôm nay/);
  const count = await database().read((tx) =>
    tx
      .selectFrom('document')
      .select((row) => row.fn.countAll<string>().as('count'))
      .where('number', '=', '125')
      .executeTakeFirstOrThrow(),
  );
  assert.equal(Number(count.count), 0);
});

test('a preview that is no longer what stands there leads back to what changed', async () => {
  const stale = await head.send(at('sending'), { shown: 'x'.repeat(24) }, { from: at('sending') });
  assert.equal(stale.status, 409);
  assert.match(stale.body, /Có dòng vừa được sửa/);
  assert.equal(await stateOf(), 'drafting');
});

test('the same form twice sends once and gives the same answer', async () => {
  const page = (await officer.get(at('sending'))).body;
  const form = {
    number: '125/UBND-VHTT',
    issuedOn: '10/05/2014',
    shown: field(page, 'shown'),
    _csrf: field(page, '_csrf'),
    _key: field(page, '_key'),
    _version: field(page, '_version'),
  };
  const first = await officer.send(at('sending/signed'), form);
  assert.deepEqual([first.status, first.location], [303, at('sending')]);
  assert.deepEqual((await officer.send(at('sending/signed'), form)).location, first.location);
  assert.equal(await stateOf(), 'sent');
  const sendings = await database().read((tx) =>
    tx.selectFrom('plan_sending').select('way').where('plan_id', '=', planId).execute(),
  );
  assert.deepEqual(sendings, [{ way: 'signed-document' }]);
  const shown = (await officer.get(at('sending'))).body;
  assert.match(shown, /125\/UBND-VHTT/);
  assert.match(shown, /TH-KH-\d{4}-/);
});

test('the reader receives from the list, sends one line back, and keeps what was typed when a line changed', async () => {
  assert.equal((await officer.get('/plans/receipts')).status, 403);
  const list = await standing.get('/plans/receipts');
  assert.match(list.body, /Đăk Tô/);
  const nothing = await standing.send('/plans/receipts', {}, { from: '/plans/receipts' });
  assert.equal(nothing.status, 422);
  const received = await standing.send(
    '/plans/receipts',
    { plan: field(list.body, 'plan') },
    { from: '/plans/receipts' },
  );
  assert.equal(received.status, 303);
  assert.equal(await stateOf(), 'received');

  const [line] = await lines();
  const shown = `${line?.id}:${line?.sentRevisionId}`;
  const old = `${line?.id}:01900000-0000-7000-8000-00000000abcd`;
  const message = { [`message-${line?.id}`]: 'Ghi rõ số người dự.' };
  const stale = await standing.send(at('review/returns'), { shown: old, ...message }, { from: at('review') });
  assert.equal(stale.status, 409);
  assert.match(stale.body, /Ghi rõ số người dự\./);
  const done = await standing.send(at('review/returns'), { shown, ...message }, { from: at('review') });
  assert.deepEqual([done.status, done.location], [303, at('review')]);
  assert.deepEqual(
    (await lines()).map((each) => each.state),
    ['returned', 'locked', 'locked'],
  );
  assert.match((await head.get(at('resending'))).body, /Ghi rõ số người dự\./);
  assert.match((await standing.get(at('history'))).body, /Trả lại dòng “Tập huấn cán bộ xã” để hoàn thiện/);
});

test('what was agreed and seen is noted, and no stranger does either', async () => {
  const shown = (await lines()).map((each) => `${each.id}:${each.sentRevisionId}`);
  const finance = await demo.enter('finance');
  assert.equal((await finance.send(at('review/approvals'), { line: shown }, { from: '/' })).status, 403);
  const all = await standing.send(at('review/approvals'), { shown, all: 'yes' }, { from: at('review') });
  assert.equal(all.status, 303);
  const page = (await standing.get(at('review'))).body;
  assert.match(page, /Những dòng đã thống nhất/);
  assert.match(page, /Những dòng đã trả lại để hoàn thiện/);
  const office = await demo.enter('ppc-office');
  assert.equal((await office.get(at('review'))).status, 200, 'the office reads what was sent');
  assert.equal((await office.send(at('review/approvals'), { line: shown }, { from: at('review') })).status, 403);
  assert.equal((await office.send(at('review/seen'), { shown }, { from: at('review') })).status, 303);
});

test('what the unit writes on a returned line reaches nobody else before it is sent again', async () => {
  const line = (await lines()).find((each) => each.state === 'returned');
  const path = `/plans/${planId}/lines/${line?.id}`;
  const fields = { base: line?.revisionId ?? '', title: 'Chưa ai được đọc' };
  assert.equal((await officer.send(path, fields, { from: path })).status, 303);
  assert.match((await officer.get(`/plans/${planId}`)).body, /Chưa ai được đọc/);
  for (const role of ['standing-officer', 'ppc-office', 'finance', 'vice-chair']) {
    const reader = await demo.enter(role);
    for (const page of [`/plans/${planId}`, path, at('review')]) {
      const { status, body } = await reader.get(page);
      assert.equal(status, 200, `${role} ${page}`);
      assert.match(body, /Tập huấn cán bộ xã/, `${role} ${page}`);
      assert.doesNotMatch(body, /Chưa ai được đọc/, `${role} ${page}`);
    }
    assert.equal((await reader.get(`${path}/version?base=${line?.revisionId}`)).status, 404, role);
  }
});
