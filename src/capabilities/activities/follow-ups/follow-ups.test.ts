import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openPlanProvince, type PlanProvince } from '../../../../test/support/plan-province.ts';
import { day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { emptyActivity } from '../activity.rules.ts';
import { planActivity } from '../recording/index.ts';
import { findFollowUp, listFollowUps, listFollowUpsOf } from './follow-up.store.ts';
import { addFollowUp, fulfilFollowUp, reopenFollowUp, reviseFollowUp } from './keep-follow-up.ts';
import { remindOfFollowUps } from './remind-of-follow-ups.ts';

const TODAY = day('2014-05-20');
let province: PlanProvince;
let visit: Id;
before(async () => {
  province = await openPlanProvince();
  const content = emptyActivity('delegation-in', 'Đón đoàn tỉnh bạn', day('2014-05-25'));
  visit = await made(as('huyen-a.officer')((change) => planActivity(change, { content })));
});
after(() => province.close());

const as =
  (post: string, today = TODAY) =>
  <T>(useCase: (change: Change) => Promise<Result<T>>): Promise<Result<T>> =>
    province.change(useCase, { actor: province.actor(post), today });
const answer = (result: Result<unknown>): string =>
  result.ok ? 'ok' : Object.values(result.refusal.fields ?? {}).join() || result.refusal.key;
async function made<T>(result: Promise<Result<T>>): Promise<T> {
  const given = await result;
  assert.ok(given.ok, JSON.stringify(given));
  return given.value;
}
const typed = (parts: object = {}) => ({
  words: 'Ký biên bản ghi nhớ hợp tác thông tin',
  dueOn: '30/06/2014',
  unitId: province.unit('huyen-b'),
  approvingBody: '',
  ...parts,
});
const add = (post: string, parts: object = {}) =>
  as(post)((change) => addFollowUp(change, { activityId: visit, ...typed(parts) }));
const find = async (id: Id) => {
  const found = await province.read((tx) => findFollowUp(tx, id, TODAY));
  assert.ok(found);
  return found;
};
const on = async (id: Id) => ({ followUpId: id, version: (await find(id)).version });
const result = { doneOn: '20/05/2014', documentNumber: '', outcome: 'Đã ký', givenUp: false };

test('what was agreed is kept by the unit of the activity, with who and until when', async () => {
  assert.equal(answer(await add('huyen-b.officer')), 'refusal.notFound');
  assert.equal(answer(await add('huyen-a.officer', { words: ' ' })), 'activity.followUp.error.words');
  assert.equal(answer(await add('huyen-a.officer', { dueOn: '24/05/2014' })), 'activity.followUp.error.before');
  assert.equal(answer(await add('huyen-a.officer', { dueOn: 'tháng sau' })), 'activity.followUp.error.day');
  assert.equal(answer(await add('huyen-a.officer', { unitId: 'x' })), 'activity.followUp.error.unit');
  const id = await made(add('huyen-a.officer'));
  const found = await find(id);
  assert.deepEqual([found.kind, found.dueOn, found.unitId], ['agreement', '2014-06-30', province.unit('huyen-b')]);
  const stale = { ...(await on(id)), version: 7 };
  assert.equal(
    answer(await as('huyen-a.officer')((c) => reviseFollowUp(c, { ...stale, ...typed() }))),
    'refusal.stale',
  );
  const current = await on(id);
  await made(as('huyen-a.officer')((c) => reviseFollowUp(c, { ...current, ...typed({ dueOn: '' }) })));
  assert.equal((await find(id)).dueOn, null);
});

test('whoever carries it out says what came of it; others do not find it', async () => {
  const id = await made(add('huyen-a.officer'));
  const first = await on(id);
  const say = (post: string, parts: object = {}) =>
    as(post)((c) => fulfilFollowUp(c, { ...first, ...result, ...parts }));
  assert.equal(answer(await say('so-noi-vu.officer')), 'refusal.notFound');
  assert.equal(answer(await say('huyen-b.officer', { doneOn: '21/05/2014' })), 'activity.followUp.error.ahead');
  assert.equal(answer(await say('huyen-b.officer', { outcome: '' })), 'activity.followUp.error.outcome');
  assert.equal(answer(await say('huyen-b.officer', { outcome: '', givenUp: true })), 'activity.followUp.error.why');
  assert.equal(answer(await say('huyen-b.officer')), 'ok');
  assert.equal(answer(await say('huyen-a.officer')), 'activity.followUp.refusal.changed');
  const done = await on(id);
  assert.equal(
    answer(await as('huyen-a.officer')((c) => reviseFollowUp(c, { ...done, ...typed() }))),
    'activity.followUp.refusal.done',
  );
  assert.equal(answer(await as('huyen-a.officer')((c) => reopenFollowUp(c, done))), 'ok');
  assert.equal((await find(id)).doneOn, null);
});

test('the list is of whoever carries out and whoever agreed; late ones are found', async () => {
  const of = (unit: string, state: 'open' | 'late', today = TODAY) =>
    province.read((tx) => listFollowUps(tx, { unitId: province.unit(unit), state }, today, 1));
  const all = (await province.read((tx) => listFollowUpsOf(tx, visit, TODAY))).length;
  assert.equal((await of('huyen-a', 'open')).total, all);
  assert.equal((await of('huyen-b', 'open')).total, all);
  assert.equal((await of('so-noi-vu', 'open')).total, 0);
  assert.equal((await of('huyen-b', 'late')).total, 0);
  assert.equal((await of('huyen-b', 'late', day('2014-07-01'))).total, all - 1, 'one has no day');
});

test('who carries it out is reminded, once for each step', async () => {
  const id = await made(add('huyen-a.officer', { dueOn: '10/08/2014' }));
  const told = async (today: string) => {
    await made(province.change(remindOfFollowUps, { actor: null, today: day(today) }));
    const rows = await province.read((tx) =>
      tx.selectFrom('notice').select('kind').where('record_id', '=', id).orderBy('id').execute(),
    );
    return rows.map(({ kind }) => kind);
  };
  assert.deepEqual(await told('2014-07-25'), []);
  assert.deepEqual(await told('2014-07-26'), ['activity-follow-up-soon']);
  assert.deepEqual(await told('2014-07-27'), ['activity-follow-up-soon']);
  assert.equal((await told('2014-08-11')).at(-1), 'activity-follow-up-late');
});
