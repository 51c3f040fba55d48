import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openPlanProvince, type PlanProvince } from '../../../../test/support/plan-province.ts';
import { day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { type Activity, type ActivityContent, emptyActivity } from '../activity.rules.ts';
import { findActivity } from '../activity.store.ts';
import { planActivity, recordActivity } from '../recording/record-activity.ts';
import { handInActivity, reviseActivity } from '../recording/revise-activity.ts';
import {
  checkActivity,
  confirmActivity,
  returnActivity,
  takeBackActivityCheck,
  takeBackActivityConfirmation,
} from './confirm-activity.ts';
import { restoreActivity, withdrawActivity } from './withdraw-activity.ts';

const TODAY = day('2014-05-20');
let province: PlanProvince;
before(async () => {
  province = await openPlanProvince();
});
after(() => province.close());

const as =
  (post: string, today = TODAY) =>
  <T>(useCase: (change: Change) => Promise<Result<T>>): Promise<Result<T>> =>
    province.change(useCase, { actor: province.actor(post), today });
const answer = (result: Result<unknown>): string =>
  result.ok ? 'ok' : Object.values(result.refusal.fields ?? {}).join() || result.refusal.key;
const content = (parts: Partial<ActivityContent> = {}): ActivityContent => ({
  ...emptyActivity('training', 'Tập huấn cán bộ xã', day('2014-05-19')),
  ...parts,
});
async function made(result: Promise<Result<Id>>): Promise<Id> {
  const given = await result;
  assert.ok(given.ok, JSON.stringify(given));
  return given.value;
}
const find = async (id: Id): Promise<Activity> =>
  (await province.read((tx) => findActivity(tx, id, TODAY)))?.activity as Activity;
const on = async (id: Id) => ({ activityId: id, version: (await find(id)).version });
const facts = (id: Id) =>
  province.read(async (tx) =>
    (await tx.selectFrom('activity_fact').select('kind').where('activity_id', '=', id).orderBy('id').execute()).map(
      (row) => row.kind,
    ),
  );

test('what was recorded is confirmed by another person of the unit, then checked, and each takes back their own act', async () => {
  const id = await made(as('huyen-a.officer')((change) => recordActivity(change, { content: content() })));
  const recorded = await find(id);
  assert.deepEqual([recorded.state, recorded.stated, recorded.recordedOn], ['recorded', true, TODAY]);
  assert.match(recorded.shortCode, /^.+-HD-0001-.$/);
  const own = await on(id);
  assert.equal(answer(await as('huyen-a.officer')((c) => confirmActivity(c, own))), 'activity.refusal.ownRecord');
  assert.equal(answer(await as('huyen-b.head')((c) => confirmActivity(c, own))), 'refusal.notFound');
  assert.equal(answer(await as('so-tttt.officer')((c) => confirmActivity(c, own))), 'activity.refusal.otherUnit');
  await made(as('huyen-a.head')((c) => confirmActivity(c, own)));
  const stale = await as('huyen-a.head')((c) => takeBackActivityConfirmation(c, own));
  assert.equal(answer(stale), 'activity.refusal.stale');
  const confirmed = await on(id);
  assert.equal(
    answer(await as('so-noi-vu.officer')((c) => checkActivity(c, confirmed))),
    'refusal.notFound',
    'neither unit nor checker',
  );
  await made(as('so-tttt.officer')((c) => checkActivity(c, confirmed)));
  assert.equal((await find(id)).state, 'checked');
  const checked = await on(id);
  assert.equal(answer(await as('so-tttt.head')((c) => takeBackActivityCheck(c, checked))), 'activity.refusal.notYours');
  await made(as('so-tttt.officer')((c) => takeBackActivityCheck(c, checked)));
  const back = await on(id);
  await made(as('huyen-a.head')((c) => takeBackActivityConfirmation(c, back)));
  assert.equal((await find(id)).state, 'recorded');
  assert.deepEqual(await facts(id), [
    'recorded',
    'unit-confirmed',
    'checked',
    'check-taken-back',
    'confirmation-taken-back',
  ]);
});

test('the standing body never checks its own work; the PPC office does', async () => {
  const id = await made(as('so-tttt.officer')((change) => recordActivity(change, { content: content() })));
  await made(as('so-tttt.head')(async (c) => confirmActivity(c, await on(id))));
  const seen = await on(id);
  assert.equal(answer(await as('so-tttt.clerk')((c) => checkActivity(c, seen))), 'activity.refusal.notChecker');
  await made(as('van-phong.officer')((c) => checkActivity(c, seen)));
});

test('a returned activity is completed, becomes the work of who completed it, and keeps its first day', async () => {
  const id = await made(as('huyen-a.officer')((change) => recordActivity(change, { content: content() })));
  const first = await on(id);
  assert.equal(
    answer(await as('huyen-a.head')((c) => returnActivity(c, { ...first, words: ' ' }))),
    'activity.refusal.wordsMissing',
  );
  await made(as('huyen-a.head')((c) => returnActivity(c, { ...first, words: 'Thiếu số người dự' })));
  const later = day('2014-05-22');
  const wanted = content({ measures: [{ code: 'persons', amount: 40 }], summary: '40 người dự' });
  const returned = await on(id);
  await made(as('huyen-a.clerk', later)((c) => handInActivity(c, { ...returned, content: wanted })));
  const now = await find(id);
  assert.deepEqual(
    [now.state, now.recordedOn, now.recordedBy, now.revisionNumber],
    ['recorded', TODAY, province.actor('huyen-a.clerk').personId, 2],
  );
  const again = await on(id);
  assert.equal(answer(await as('huyen-a.clerk')((c) => confirmActivity(c, again))), 'activity.refusal.ownRecord');
  await made(as('huyen-a.officer')((c) => confirmActivity(c, again)));
  const counted = await province.read((tx) =>
    tx.selectFrom('activity_measure').select(['code', 'amount']).where('activity_id', '=', id).execute(),
  );
  assert.deepEqual(counted, [{ code: 'persons', amount: 40 }]);
});

test('changing what was handed in makes another revision; the old one stays as it was', async () => {
  const id = await made(as('huyen-a.officer')((change) => recordActivity(change, { content: content() })));
  const first = await find(id);
  await made(
    as('huyen-a.clerk')(async (c) =>
      reviseActivity(c, { ...(await on(id)), content: content({ place: 'Nhà văn hóa huyện' }) }),
    ),
  );
  const revisions = await province.read((tx) =>
    tx
      .selectFrom('activity_revision')
      .select(['id', 'number', 'content'])
      .where('activity_id', '=', id)
      .orderBy('number')
      .execute(),
  );
  assert.equal(revisions.length, 2);
  assert.deepEqual([revisions[0]?.id, revisions[0]?.content], [first.revisionId, first.content]);
  assert.equal((await find(id)).content.place, 'Nhà văn hóa huyện');
  assert.equal((await find(id)).recordedBy, province.actor('huyen-a.clerk').personId);
});

test('a day ahead is planned, never recorded; it is handed in when its day has come', async () => {
  const ahead = content({ startsOn: day('2014-06-10'), endsOn: day('2014-06-11') });
  const refused = await as('huyen-a.officer')((c) => recordActivity(c, { content: ahead }));
  assert.equal(answer(refused), 'activity.error.dayAhead');
  const id = await made(as('huyen-a.officer')((c) => planActivity(c, { content: ahead })));
  const seen = await on(id);
  const early = await as('huyen-a.officer')((c) => handInActivity(c, { ...seen, content: null }));
  assert.equal(answer(early), 'activity.error.dayAhead');
  await made(as('huyen-a.officer', day('2014-06-12'))((c) => handInActivity(c, { ...seen, content: null })));
  assert.deepEqual([(await find(id)).state, (await find(id)).recordedOn], ['recorded', day('2014-06-12')]);
});

test('what is withdrawn counts nowhere and comes back to where it was', async () => {
  const recorded = await made(as('huyen-a.officer')((c) => recordActivity(c, { content: content() })));
  const planned = await made(
    as('huyen-a.officer')((c) =>
      planActivity(c, { content: content({ startsOn: day('2014-06-10'), endsOn: day('2014-06-10') }) }),
    ),
  );
  for (const [id, state] of [
    [recorded, 'recorded'],
    [planned, 'planned'],
  ] as const) {
    const seen = await on(id);
    await made(as('huyen-a.officer')((c) => withdrawActivity(c, { ...seen, words: 'Ghi trùng' })));
    const gone = await on(id);
    const wrong = await as('huyen-a.officer')((c) => restoreActivity(c, { ...gone, planned: state === 'recorded' }));
    assert.equal(wrong.ok, false);
    await made(as('huyen-a.officer')((c) => restoreActivity(c, { ...gone, planned: state === 'planned' })));
    assert.equal((await find(id)).state, state);
  }
});

test('a line brings the obligations that it answers; lines and obligations of others are not known', async () => {
  const [line] = await province.write('huyen-a', [{ obligationIds: [province.duty] }]);
  const id = await made(as('huyen-a.officer')((c) => recordActivity(c, { content: content({ lineId: line as Id }) })));
  assert.deepEqual((await find(id)).content.obligationIds, [province.duty]);
  const other = await as('xa-c.officer')((c) => recordActivity(c, { content: content({ lineId: line as Id }) }));
  assert.equal(answer(other), 'activity.error.unknown');
  const both = await as('huyen-a.officer')((c) =>
    recordActivity(c, { content: content({ lineId: line as Id, unplannedReason: 'Đột xuất' }) }),
  );
  assert.equal(answer(both), 'activity.error.lineAndReason');
});
