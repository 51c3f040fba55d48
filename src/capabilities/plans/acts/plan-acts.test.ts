import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aLine, openPlanProvince, type PlanProvince } from '../../../../test/support/plan-province.ts';
import { day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Refusal, Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { writeRevisions } from '../lines/write-lines.ts';
import { approveLines } from './approve-lines.ts';
import { listApprovedLines, listReturns, listSeen } from './reading.store.ts';
import { receivePlan, receivePlans } from './receive-plan.ts';
import { resendLines } from './resend-lines.ts';
import { returnLines, returnPlan } from './return-lines.ts';
import { sendPlan } from './send-plan.ts';
import { fingerprintOf } from './sending.rules.ts';
import { listSendings } from './sending.store.ts';
import { takeBackPlan } from './take-back-plan.ts';

let province: PlanProvince;
before(async () => {
  province = await openPlanProvince();
});
after(() => province.close());

const CLICK = { kind: 'click' } as const;
const LATE = day('2014-06-05');
const as =
  (post: string, today = day('2014-05-20')) =>
  <T>(useCase: (change: Change) => Promise<Result<T>>): Promise<Result<T>> =>
    province.change(useCase, { actor: province.actor(post), today });
const keyOf = (result: Result<unknown>): string => (result.ok ? 'ok' : (result.refusal as Refusal).key);
const on = async (unit: string) => {
  const { id: planId, version } = await province.plan(unit);
  return { planId, version };
};
const shown = async (unit: string, ids?: readonly Id[]) =>
  (await province.lines(unit))
    .filter((line) => !ids || ids.includes(line.id))
    .map((line) => ({ lineId: line.id, revisionId: line.sentRevisionId ?? line.revisionId }));
const current = async (unit: string, ids: readonly Id[]) =>
  (await province.lines(unit))
    .filter((line) => ids.includes(line.id))
    .map((line) => ({ lineId: line.id, revisionId: line.revisionId }));
const edit = (unit: string, id: Id, title: string) =>
  as(`${unit}.officer`)(async (change) => {
    const [line] = (await province.lines(unit)).filter((each) => each.id === id);
    assert.ok(line);
    const actId = await change.record({ action: 'line.save', subjectType: 'plan_line', subjectId: id });
    await writeRevisions(change, [{ line, content: { ...line.content, title } }], actId);
    return { ok: true, value: null };
  });
/** how the May task of a unit stands */
const taskOf = async (unit: string): Promise<string> => {
  const row = await province.read((tx) =>
    tx
      .selectFrom('task')
      .select('state')
      .where('unit_id', '=', province.unit(unit))
      .where('due_key', '=', '2014')
      .where('stated_on', 'is not', null)
      .executeTakeFirstOrThrow(),
  );
  return row.state;
};
const send = async (unit: string, post: string, today = day('2014-05-20')) => {
  const opened = await on(unit);
  return as(post, today)((change) => sendPlan(change, { ...opened, fingerprint: null, way: CLICK }));
};

test('a plan leaves complete, with every obligation answered, by whoever may sign', async () => {
  assert.equal(keyOf(await send('huyen-a', 'huyen-a.officer')), 'plan.refusal.mayNotSign');
  assert.equal(keyOf(await send('huyen-a', 'huyen-a.head')), 'plan.refusal.unanswered');
  const [unfinished = ''] = await province.write('huyen-a', [{ time: null, obligationIds: [province.duty] }]);
  assert.equal(keyOf(await send('huyen-a', 'huyen-a.head')), 'plan.refusal.incomplete');
  const line = (await province.lines('huyen-a'))[0];
  assert.ok(line);
  await as('huyen-a.officer')(async (change) => {
    const actId = await change.record({ action: 'line.save', subjectType: 'plan_line', subjectId: null });
    await writeRevisions(change, [{ line, content: aLine({ obligationIds: [province.duty] }) }], actId);
    return { ok: true, value: null };
  });
  await province.write('huyen-a', [{ title: 'Hội chợ' }, { title: 'Cổng thông tin' }]);
  const before = fingerprintOf(await province.lines('huyen-a'));
  await edit('huyen-a', unfinished as Id, 'Tập huấn cán bộ xã, thôn');
  const opened = await on('huyen-a');
  const stale = await as('huyen-a.head')((change) => sendPlan(change, { ...opened, fingerprint: before, way: CLICK }));
  assert.equal(keyOf(stale), 'plan.refusal.changedSincePreview');
  const sent = await send('huyen-a', 'huyen-a.head');
  assert.ok(sent.ok);
  assert.match(sent.value.receipt, /-KH-\d{4}-[0-9A-Z]$/);
  assert.deepEqual([sent.value.lines, sent.value.daysLate], [3, 0]);
  const plan = await province.plan('huyen-a');
  assert.deepEqual([plan.state, plan.sentOn], ['sent', '2014-05-20']);
  assert.ok((await province.lines('huyen-a')).every((each) => each.state === 'locked'));
  assert.equal(keyOf(await send('huyen-a', 'huyen-a.head')), 'plan.refusal.state.sent');
});

test('the task of May is handed in by the sending and confirmed by the receipt', async () => {
  const stateOf = () => taskOf('huyen-a');
  assert.equal(await stateOf(), 'handed-in');
  assert.equal(
    keyOf(await as('huyen-b.head')(async (change) => receivePlan(change, await on('huyen-a')))),
    'refusal.notFound',
  );
  assert.equal(keyOf(await as('so-tttt.officer')(async (change) => receivePlan(change, await on('huyen-a')))), 'ok');
  assert.equal(await stateOf(), 'unit-confirmed');
});

test('one line comes back with its message; only it opens, and only it is approved anew', async () => {
  const all = await shown('huyen-a');
  const reader = as('so-tttt.officer');
  const { id: planId } = await province.plan('huyen-a');
  const approved = await reader((change) => approveLines(change, { planId, lines: all }));
  assert.deepEqual(approved, { ok: true, value: { approved: 3, left: 0 } });
  const [first, second] = all;
  assert.ok(first && second);
  const message = 'Ghi rõ số người dự.';
  const silent = await reader((change) => returnLines(change, { planId, lines: [{ ...first, message: ' ' }] }));
  assert.deepEqual(!silent.ok && silent.refusal.fields, { message: 'plan.refusal.messageMissing' });
  const returned = await reader((change) => returnLines(change, { planId, lines: [{ ...first, message }] }));
  assert.deepEqual(returned, { ok: true, value: 1 });
  const states = (await province.lines('huyen-a')).map((line) => line.state);
  assert.deepEqual(states, ['returned', 'locked', 'locked']);
  assert.deepEqual(
    (await province.read((tx) => listReturns(tx, planId))).map((row) => row.message),
    [message],
  );

  const resend = async () => {
    const lines = await current('huyen-a', [first.lineId]);
    return as('huyen-a.head')((change) => resendLines(change, { planId, lines, way: CLICK }));
  };
  assert.equal(keyOf(await resend()), 'plan.refusal.lineUnchanged');
  await edit('huyen-a', first.lineId, 'Tập huấn 60 cán bộ xã, thôn');
  assert.equal(keyOf(await resend()), 'ok');
  const left = await province.read((tx) => listApprovedLines(tx, planId, 'standing-body'));
  assert.equal(left.has(first.lineId), false);
  assert.equal(left.size, 2);
  const again = await reader((change) => approveLines(change, { planId, lines: [first] }));
  assert.equal(keyOf(again), 'plan.refusal.lineChanged', 'the revision that was shown is no longer the newest');
  const seen = await province.read((tx) => listSeen(tx, province.actor('so-tttt.officer').personId, planId));
  assert.equal(seen.get(first.lineId), first.revisionId, 'what changed since stays visible');
});

test('late is accepted and marked; taken back before receipt it was never sent', async () => {
  await province.write('huyen-b', [{ obligationIds: [province.duty] }]);
  const sent = await send('huyen-b', 'huyen-b.head', LATE);
  assert.ok(sent.ok && sent.value.daysLate === 4, 'the grace ended on 1 June');
  const { id: planId } = await province.plan('huyen-b');
  const other = await as('huyen-b.officer')(async (change) => takeBackPlan(change, await on('huyen-b')));
  assert.equal(keyOf(other), 'plan.refusal.notSender');
  assert.equal(keyOf(await as('huyen-b.head')(async (change) => takeBackPlan(change, await on('huyen-b')))), 'ok');
  const plan = await province.plan('huyen-b');
  assert.deepEqual([plan.state, plan.sentOn], ['drafting', null]);
  assert.deepEqual(
    (await province.lines('huyen-b')).map((line) => [line.state, line.sentRevisionId]),
    [['open', null]],
  );
  assert.equal(await taskOf('huyen-b'), 'in-progress', 'its evidence is taken back with it');
  const [taken] = await province.read((tx) => listSendings(tx, planId));
  assert.equal(taken?.takenBack, true);
  assert.equal(keyOf(await send('huyen-b', 'huyen-b.head', LATE)), 'ok');
});

test('a whole plan comes back open, is refused while nobody touched it, and keeps its first day', async () => {
  const reader = as('so-tttt.head', LATE);
  const opened = await on('huyen-b');
  assert.equal(keyOf(await reader((change) => returnPlan(change, { ...opened, message: 'Thiếu kinh phí.' }))), 'ok');
  assert.equal((await province.plan('huyen-b')).state, 'drafting');
  assert.equal(keyOf(await send('huyen-b', 'huyen-b.head', LATE)), 'plan.refusal.unchanged');
  const [line] = await province.lines('huyen-b');
  assert.equal(line?.state, 'returned');
  await edit('huyen-b', line?.id as Id, 'Tập huấn có kinh phí');
  const later = await send('huyen-b', 'huyen-b.head', day('2014-06-20'));
  assert.ok(
    later.ok && later.value.daysLate === 4 && later.value.number === 3,
    'lateness of the first sending in force',
  );
});

test('the standing body’s own plan is received and approved by the PPC office, never by itself', async () => {
  await province.write('so-tttt', [{ title: 'Bản tin đối ngoại' }]);
  assert.equal(keyOf(await send('so-tttt', 'so-tttt.head')), 'ok');
  const { id: planId } = await province.plan('so-tttt');
  const lines = await shown('so-tttt');
  for (const post of ['so-tttt.officer', 'so-tttt.head']) {
    assert.equal(
      keyOf(await as(post)(async (change) => receivePlan(change, await on('so-tttt')))),
      'plan.refusal.notReader',
    );
    assert.equal(keyOf(await as(post)((change) => approveLines(change, { planId, lines }))), 'plan.refusal.notReader');
  }
  assert.equal(keyOf(await as('van-phong.officer')(async (change) => receivePlan(change, await on('so-tttt')))), 'ok');
  assert.equal(keyOf(await as('van-phong.officer')((change) => approveLines(change, { planId, lines }))), 'ok');
  assert.equal(
    keyOf(await as('van-phong.officer')(async (change) => receivePlan(change, await on('huyen-b')))),
    'plan.refusal.notReader',
  );
});

test('many are received at once; what changed meanwhile is left', async () => {
  await province.write('xa-c', [{ title: 'Pano cửa khẩu' }]);
  assert.equal(keyOf(await send('xa-c', 'xa-c.head')), 'ok');
  const ticked = [await on('xa-c'), { ...(await on('huyen-b')), version: 1 }];
  const done = await as('so-tttt.officer')((change) => receivePlans(change, ticked));
  assert.deepEqual(done, { ok: true, value: { received: 1, left: 1 } });
  assert.equal(keyOf(await as('so-tttt.officer')((change) => receivePlans(change, []))), 'refusal.invalid');
});

test('an unfinished plan is nobody else’s to see', async () => {
  await province.write('so-noi-vu', [{ title: 'Đề án đầu mối' }]);
  const opened = await on('so-noi-vu');
  assert.equal(keyOf(await as('so-tttt.head')((change) => receivePlan(change, opened))), 'refusal.notFound');
  const forged = { ...opened, fingerprint: null, way: CLICK };
  assert.equal(keyOf(await as('huyen-a.head')((change) => sendPlan(change, forged))), 'refusal.notFound');
});

test('the other side is told: the reader once a day, the unit of each return', async () => {
  const rows = await province.read((tx) =>
    tx.selectFrom('notice').select(['kind', 'person_id', 'details']).where('kind', 'like', 'plan-%').execute(),
  );
  const of = (post: string) =>
    rows.filter((row) => row.person_id === province.actor(post).personId).map((row) => row.kind);
  const reader = of('so-tttt.officer');
  assert.equal(reader.filter((kind) => kind === 'plan-to-receive').length, 3, 'on 20 May, 5 and 20 June');
  assert.ok(reader.includes('plan-lines-resent'));
  assert.deepEqual(of('huyen-a.officer').toSorted(), ['plan-lines-returned', 'plan-received']);
  assert.deepEqual(of('huyen-b.officer'), ['plan-returned']);
});
