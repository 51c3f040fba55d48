import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type DutyProvince, openDutyProvince } from '../../../../test/support/duty-province.ts';
import { TODAY } from '../../../../test/support/province-work.ts';
import { day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { ok } from '../../../kernel/result.ts';
import { aPublishedObligation, BEFORE_JULY, IN_MAY } from '../obligations.fixtures.ts';
import { makeDueTasks } from '../schedule/make-due-tasks.ts';
import { unitDutyContributor } from './move-duties.ts';

let province: DutyProvince;
let shared: Id;
let own: Id;
before(async () => {
  province = await openDutyProvince();
  [shared, own] = [await province.lineage(), await province.lineage()];
  await province.publish([
    aPublishedObligation(shared, [province.unit('huyen-a'), province.unit('huyen-b')], { deadline: IN_MAY }),
    aPublishedObligation(own, [province.unit('so-noi-vu')], { deadline: BEFORE_JULY }),
  ]);
});
after(() => province.close());

const tasksOf = (obligationId: Id) =>
  province.read((tx) =>
    tx
      .selectFrom('task')
      .innerJoin('unit', 'unit.id', 'task.unit_id')
      .select(['task.id', 'code', 'state', 'due_key as key', 'moved_from_id as from'])
      .where('obligation_id', '=', obligationId)
      .orderBy('due_key')
      .orderBy('code')
      .execute(),
  );
const shown = async (obligationId: Id) =>
  (await tasksOf(obligationId)).map((task) => `${task.key} ${task.code} ${task.state}`);
const transfer = (from: string, ...to: string[]) => ({
  predecessorId: province.unit(from),
  successorIds: to.map((code) => province.unit(code)),
  effectiveOn: day('2014-06-02'),
});
const apply = (transfers: ReturnType<typeof transfer>[]) =>
  province.succeed(
    async (change) => {
      const actId = await change.record({ action: 'unit.reorganise', subjectType: 'reorganisation', subjectId: null });
      return ok(await unitDutyContributor.apply(change, transfers, actId));
    },
    { today: day('2014-06-02') },
  );

test('a district that becomes two communes: each gets its own task, what is confirmed stays', async () => {
  const confirmed = (await tasksOf(shared)).find((task) => task.code === 'huyen-a');
  const [by, head] = [province.actor('huyen-a.officer').personId, province.actor('huyen-a.head').personId];
  await province.database.write((tx) =>
    tx
      .updateTable('task')
      .set({ state: 'unit-confirmed', handed_in_on: TODAY, handed_in_by: by, confirmed_on: TODAY, confirmed_by: head })
      .where('id', '=', confirmed?.id ?? '')
      .execute(),
  );
  const split = [transfer('huyen-a', 'xa-c', 'xa-d')];
  const preview = await province.view((view) => unitDutyContributor.preview(view, split));
  assert.deepEqual(
    preview.map(({ due, to }) => ({ due, to })),
    [{ due: '2015-05-29', to: [province.unit('xa-c'), province.unit('xa-d')] }],
  );
  assert.equal(await apply(split), 1);
  assert.deepEqual(await shown(shared), [
    '2014 huyen-a unit-confirmed',
    '2014 huyen-b not-started',
    '2015 huyen-a moved',
    '2015 huyen-b not-started',
    '2015 xa-c not-started',
    '2015 xa-d not-started',
  ]);
  const heir = (await tasksOf(shared)).find((task) => task.code === 'xa-c');
  assert.equal(heir?.from, preview[0]?.id);
});

test('one successor takes the task itself over with its history', async () => {
  const before = await tasksOf(own);
  await apply([transfer('so-noi-vu', 'so-vhttdl')]);
  assert.deepEqual(
    (await tasksOf(own)).map(({ id, code }) => ({ id, code })),
    before.map(({ id }) => ({ id, code: 'so-vhttdl' })),
  );
});

test('a successor that owes the same already does not owe it twice', async () => {
  await apply([transfer('huyen-b', 'xa-c')]);
  assert.deepEqual(await shown(shared), [
    '2014 huyen-a unit-confirmed',
    '2014 xa-c not-started',
    '2015 huyen-a moved',
    '2015 huyen-b moved',
    '2015 xa-c not-started',
    '2015 xa-d not-started',
  ]);
});

test('from then on the job makes the successors’ tasks and none for units that ended', async () => {
  await province.succeed(makeDueTasks, { today: day('2015-06-10') });
  const next = (await shown(shared)).filter((line) => line.startsWith('2016'));
  assert.deepEqual(next, ['2016 xa-c not-started', '2016 xa-d not-started']);
  assert.equal((await province.succeed(makeDueTasks, { today: day('2015-06-10') })).made, 0);
});

test('what the predecessor has confirmed this year is not asked of its successor again', async () => {
  const lineage = await province.lineage();
  const published = [aPublishedObligation(lineage, [province.unit('so-tttt')], { deadline: BEFORE_JULY })];
  const all = [
    aPublishedObligation(shared, [province.unit('xa-c'), province.unit('xa-d')], { deadline: IN_MAY }),
    aPublishedObligation(own, [province.unit('so-vhttdl')], { deadline: BEFORE_JULY }),
  ];
  await province.publish([...all, ...published], { number: 2, on: day('2015-05-01') });
  const [by, head] = [province.actor('so-tttt.officer').personId, province.actor('so-tttt.head').personId];
  await province.database.write((tx) =>
    tx
      .updateTable('task')
      .set({ state: 'unit-confirmed', handed_in_on: TODAY, handed_in_by: by, confirmed_on: TODAY, confirmed_by: head })
      .where('obligation_id', '=', lineage)
      .where('due_key', '=', '2015')
      .execute(),
  );
  await province.succeed(
    async (change) => {
      const actId = await change.record({ action: 'unit.reorganise', subjectType: 'reorganisation', subjectId: null });
      const moved = { ...transfer('so-tttt', 'so-ngoai-vu'), effectiveOn: day('2015-06-11') };
      return ok(await unitDutyContributor.apply(change, [moved], actId));
    },
    { today: day('2015-06-11') },
  );
  await province.succeed(makeDueTasks, { today: day('2015-06-12') });
  assert.deepEqual(await shown(lineage), ['2015 so-tttt unit-confirmed']);
  await province.succeed(makeDueTasks, { today: day('2015-07-12') });
  assert.deepEqual(await shown(lineage), ['2015 so-tttt unit-confirmed', '2016 so-ngoai-vu not-started']);
});
