import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openPlanProvince, type PlanProvince } from '../../../../test/support/plan-province.ts';
import { day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { RULES_CHANGED } from '../../rulebook/index.ts';
import { ACTIVITIES_CHANGED } from '../activity.events.ts';
import { type ActivityContent, emptyActivity } from '../activity.rules.ts';
import { findActivity } from '../activity.store.ts';
import { withdrawActivity } from '../acts/index.ts';
import { planActivity, reviseActivity } from '../recording/index.ts';
import { listClocks, listClocksOf } from './clock-list.store.ts';
import { followClockRules, followEventDays } from './follow-activities.ts';
import { fulfilClock, takeBackClock } from './fulfil-clock.ts';
import { fulfilYearlyClock, takeBackYearlyClock } from './fulfil-yearly-clock.ts';
import { planFromLine } from './plan-from-line.ts';
import { remindOfClocks } from './remind-of-clocks.ts';

const TODAY = day('2014-05-20');
let province: PlanProvince;
before(async () => {
  province = await openPlanProvince({ [ACTIVITIES_CHANGED]: [followEventDays], [RULES_CHANGED]: [followClockRules] });
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
const fair = (parts: Partial<ActivityContent> = {}): ActivityContent => ({
  ...emptyActivity('fair', 'Hội chợ biên giới', day('2014-07-01')),
  endsOn: day('2014-07-05'),
  details: { scope: 'domestic' },
  ...parts,
});
const clocksOf = (id: Id) => province.read((tx) => listClocksOf(tx, id, TODAY));
const version = async (id: Id) =>
  (await province.read((tx) => findActivity(tx, id, TODAY)))?.activity.version as number;
const planned = (content = fair()) => made(as('huyen-a.officer')((change) => planActivity(change, { content })));

test('clocks start with a planned fair, follow its days, and end with it', async () => {
  const id = await planned();
  const rows = (await clocksOf(id)).map(({ code, dueOn, urgedOn, inForce }) => [code, dueOn, urgedOn, inForce]);
  // The decree is of 2018: in 2014 it is applied outside its validity, and says so.
  assert.deepEqual(rows, [
    ['fair.domestic.file', '2014-06-01', '2014-05-30', false],
    ['fair.domestic.report', '2014-08-04', '2014-08-04', false],
  ]);
  const content = fair({ startsOn: day('2014-08-01'), endsOn: day('2014-08-02') });
  await made(
    as('huyen-a.officer')(async (change) =>
      reviseActivity(change, { activityId: id, version: await version(id), content }),
    ),
  );
  // 30 days after 02/08 is 01/09, a day off before the National Day.
  assert.deepEqual(
    (await clocksOf(id)).map(({ dueOn }) => dueOn),
    ['2014-07-02', '2014-09-03'],
  );
  await made(
    as('huyen-a.officer')(async (change) =>
      withdrawActivity(change, { activityId: id, version: await version(id), words: 'Hoãn' }),
    ),
  );
  assert.deepEqual(await clocksOf(id), []);
});

test('a kind to which the law ties nothing has no clock; another scope has another', async () => {
  assert.deepEqual(await clocksOf(await planned(fair({ kind: 'training', details: {} }))), []);
  assert.deepEqual(await clocksOf(await planned(fair({ details: {} }))), []);
  const abroad = (await clocksOf(await planned(fair({ details: { scope: 'abroad' } })))).map(({ code }) => code);
  assert.deepEqual(abroad, ['fair.abroad.file', 'abroad.fair.notice', 'abroad.fair.report']);
});

test('a duty is done by a document or not needed for a reason, by its unit, and can be opened again', async () => {
  const id = await planned();
  const done = { activityId: id, code: 'fair.domestic.file', doneOn: TODAY, documentNumber: '', notNeededReason: '' };
  const say = (post: string, parts: Partial<typeof done>) =>
    as(post)((change) => fulfilClock(change, { ...done, ...parts }));
  const letter = 'Công văn số 12/UBND-VX';
  assert.equal(answer(await say('huyen-a.officer', {})), 'activity.clock.error.document');
  assert.equal(
    answer(await say('huyen-a.officer', { documentNumber: letter, notNeededReason: 'x' })),
    'activity.clock.error.both',
  );
  assert.equal(
    answer(await say('huyen-a.officer', { documentNumber: letter, doneOn: day('2014-05-21') })),
    'activity.clock.error.ahead',
  );
  assert.equal(answer(await say('huyen-b.officer', { documentNumber: letter })), 'refusal.notFound');
  assert.equal(answer(await say('so-tttt.officer', { documentNumber: letter })), 'activity.refusal.otherUnit');
  assert.equal(answer(await say('huyen-a.officer', { documentNumber: letter })), 'ok');
  assert.equal(answer(await say('huyen-a.officer', { documentNumber: letter })), 'activity.clock.refusal.changed');
  // Its days move, but what was done stays done.
  const content = fair({ startsOn: day('2014-08-01'), endsOn: day('2014-08-02') });
  await made(
    as('huyen-a.officer')(async (change) =>
      reviseActivity(change, { activityId: id, version: await version(id), content }),
    ),
  );
  const [file] = await clocksOf(id);
  assert.deepEqual([file?.doneOn, file?.documentNumber, file?.dueOn], [TODAY, letter, '2014-06-01']);
  await made(as('huyen-a.officer')((change) => takeBackClock(change, { activityId: id, code: file?.code ?? '' })));
  assert.equal((await clocksOf(id)).find(({ code }) => code === 'fair.domestic.file')?.doneOn, null);
});

test('reminders go out once for each step, late ones also to the head', async () => {
  const id = await planned();
  const remind = async (today: string) => {
    const before = await told(id);
    await made(province.change(remindOfClocks, { actor: null, today: day(today) }));
    return (await told(id)).slice(before.length);
  };
  assert.deepEqual(await remind('2014-05-14'), []);
  assert.deepEqual(
    (await remind('2014-05-15')).map(({ kind }) => kind),
    ['activity-clock-soon'],
  );
  assert.deepEqual(await remind('2014-05-16'), [], 'told once for each step');
  assert.equal((await remind('2014-05-27')).length, 1);
  assert.deepEqual(await remind('2014-05-31'), [], 'nobody works between the urged and the last day');
  assert.deepEqual(
    (await remind('2014-06-02')).map(({ kind }) => kind),
    ['activity-clock-late'],
  );
  assert.equal((await remind('2014-06-10')).length, 2, 'the officer and the head');
});

const told = (id: Id) =>
  province.read((tx) =>
    tx.selectFrom('notice').select(['kind', 'person_id']).where('record_id', '=', id).orderBy('id').execute(),
  );

test('a line of the plan becomes a planned activity in one act', async () => {
  const time = { kind: 'month' as const, from: day('2015-03-01'), to: day('2015-03-31') };
  const [lineId] = await province.write('huyen-b', [{ title: 'Tổ chức hội chợ thương mại biên giới', time }]);
  const id = await made(as('huyen-b.officer')((change) => planFromLine(change, lineId as Id)));
  const content = (await province.read((tx) => findActivity(tx, id, TODAY)))?.activity.content;
  assert.deepEqual([content?.kind, content?.startsOn, content?.lineId], ['fair', '2015-03-01', lineId]);
  assert.equal(answer(await as('huyen-b.officer')((change) => planFromLine(change, lineId as Id))), 'refusal.notFound');
  assert.equal(answer(await as('huyen-a.officer')((change) => planFromLine(change, lineId as Id))), 'refusal.notFound');
});

test('a yearly duty is noted once by whoever oversees, and taken back', async () => {
  const command = { code: 'fair.venues', year: 2014, doneOn: TODAY, documentNumber: 'Quyết định số 7/QĐ-UBND' };
  const say = (post: string) => as(post)((change) => fulfilYearlyClock(change, command));
  assert.equal(answer(await say('huyen-a.officer')), 'refusal.notFound');
  assert.equal(answer(await say('so-tttt.officer')), 'ok');
  assert.equal(answer(await say('so-tttt.officer')), 'activity.clock.refusal.changed');
  assert.equal(answer(await as('so-tttt.officer')((change) => takeBackYearlyClock(change, command))), 'ok');
});

test('the list asks one question, whatever it shows', async () => {
  const list = await province.read((tx) => listClocks(tx, { unitId: null, state: 'all' }, TODAY, 1));
  assert.ok(list.total >= list.rows.length && list.rows.length > 3);
  const late = await province.read((tx) => listClocks(tx, { unitId: null, state: 'late' }, day('2014-06-02'), 1));
  assert.ok(late.rows.length > 0 && late.rows.every(({ dueOn, doneOn }) => dueOn < '2014-06-02' && doneOn === null));
});
