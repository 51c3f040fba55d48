import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { type DutyProvince, openDutyProvince } from '../../../../test/support/duty-province.ts';
import { TODAY } from '../../../../test/support/province-work.ts';
import { day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { aPublishedObligation, BEFORE_JULY, IN_MAY, ON_DEMAND, ONGOING, once } from '../obligations.fixtures.ts';
import { makeDueTasks } from '../schedule/make-due-tasks.ts';

let province: DutyProvince;
before(async () => {
  province = await openDutyProvince();
});
after(() => province.close());

let lineage: Id;
let number = 0;
beforeEach(async () => {
  lineage = await province.lineage();
  number += 1;
});

const tasksOf = (obligationId: Id) =>
  province.read((tx) =>
    tx
      .selectFrom('task')
      .innerJoin('unit', 'unit.id', 'task.unit_id')
      .select([
        'task.id',
        'unit.code',
        'part',
        'due_key as key',
        'stated_on as stated',
        'urged_on as urged',
        'state',
        'revision_id as revisionId',
        'cooperation_request as cooperation',
      ])
      .where('obligation_id', '=', obligationId)
      .orderBy('stated_on')
      .orderBy('code')
      .execute(),
  );
const factsOf = (taskId: string) =>
  province.read((tx) =>
    tx.selectFrom('task_fact').select(['kind', 'details']).where('task_id', '=', taskId).orderBy('sequence').execute(),
  );

test('an edition opens tasks for leads and coordinators, twelve months ahead', async () => {
  const unitIds = [province.unit('huyen-a'), province.unit('huyen-b')];
  const coordinatorUnitIds = [province.unit('so-noi-vu'), province.unit('huyen-a')];
  await province.publish([aPublishedObligation(lineage, unitIds, { deadline: IN_MAY, coordinatorUnitIds })], {
    number,
  });
  const tasks = await tasksOf(lineage);
  const shown = tasks.map((task) => `${task.code} ${task.part} ${task.key} ${task.stated} ${task.urged} ${task.state}`);
  assert.deepEqual(shown, [
    'huyen-a lead 2014 2014-05-31 2014-05-30 not-started',
    'huyen-b lead 2014 2014-05-31 2014-05-30 not-started',
    'so-noi-vu coordinator 2014 2014-05-31 2014-05-30 not-started',
    'huyen-a lead 2015 2015-05-31 2015-05-29 not-started',
    'huyen-b lead 2015 2015-05-31 2015-05-29 not-started',
    'so-noi-vu coordinator 2015 2015-05-31 2015-05-29 not-started',
  ]);
  assert.deepEqual(await factsOf(tasks[0]?.id ?? ''), [{ kind: 'opened', details: {} }]);
});

test('standing duties get one card of the year, demands one that waits, general ones nothing', async () => {
  const lead = [province.unit('ban-tuyen-giao')];
  const others = [await province.lineage(), await province.lineage()] as const;
  await province.publish(
    [
      aPublishedObligation(lineage, lead, { deadline: ONGOING }),
      aPublishedObligation(others[0], lead, { deadline: ON_DEMAND }),
      aPublishedObligation(others[1], lead, { deadline: BEFORE_JULY, general: true }),
    ],
    { number },
  );
  assert.deepEqual(
    (await tasksOf(lineage)).map(({ key, stated, cooperation }) => ({ key, stated, cooperation })),
    [{ key: 'standing:2014', stated: null, cooperation: true }],
  );
  assert.deepEqual(
    (await tasksOf(others[0])).map(({ key, state }) => ({ key, state })),
    [{ key: 'demand', state: 'awaiting-demand' }],
  );
  assert.deepEqual(await tasksOf(others[1]), []);
});

test('the yearly job makes nothing twice, and what a moved clock skipped', async () => {
  await province.publish([aPublishedObligation(lineage, [province.unit('huyen-a')], { deadline: BEFORE_JULY })], {
    number,
  });
  await province.succeed(makeDueTasks);
  assert.equal((await province.succeed(makeDueTasks)).made, 0);
  await province.succeed(makeDueTasks, { today: day('2017-01-02') });
  assert.deepEqual(
    (await tasksOf(lineage)).map((task) => task.stated),
    ['2014-06-30', '2015-06-30', '2016-06-30', '2017-06-30'],
  );
  assert.equal((await province.succeed(makeDueTasks, { today: day('2017-01-02') })).made, 0);
});

test('a correction keeps unchanged obligations, carries open tasks over, withdraws what is gone, leaves closed ones alone', async () => {
  const gone = await province.lineage();
  const same = await province.lineage();
  const units = [province.unit('huyen-a'), province.unit('huyen-b')];
  const unchanged = aPublishedObligation(same, units, { deadline: ONGOING });
  await province.publish(
    [
      aPublishedObligation(lineage, units, { deadline: BEFORE_JULY }),
      aPublishedObligation(gone, units, { deadline: once('2014-08-20') }),
      unchanged,
    ],
    { number },
  );
  const before = await tasksOf(lineage);
  const closed = before[0];
  await close(closed?.id ?? '');
  const sameBefore = await tasksOf(same);

  number += 1;
  const moved = aPublishedObligation(lineage, units, { deadline: { ...BEFORE_JULY, month_day: '08-01' } });
  await province.publish([moved, { ...unchanged, position: 7 }], { number, on: day('2014-05-20') });

  const changed = await tasksOf(lineage);
  assert.deepEqual(
    changed.map(
      (task) => `${task.code} ${task.stated} ${task.state} ${task.revisionId === closed?.revisionId ? 'old' : 'new'}`,
    ),
    ['huyen-a 2014-06-30 unit-confirmed old', 'huyen-b 2014-07-31 not-started new'],
  );
  const carried = changed.find((task) => task.code === 'huyen-b');
  const [, reissued] = await factsOf(carried?.id ?? '');
  assert.equal(reissued?.kind, 'reissued');
  assert.deepEqual(reissued?.details, { from: '2014-06-30', to: '2014-07-31', revision: carried?.revisionId });
  assert.deepEqual(new Set((await tasksOf(gone)).map((task) => task.state)), new Set(['withdrawn']));
  assert.deepEqual(await tasksOf(same), sameBefore);

  number += 1;
  await province.publish([moved, unchanged, aPublishedObligation(gone, units, { deadline: once('2014-08-20') })], {
    number,
    on: day('2014-05-21'),
  });
  assert.deepEqual(
    (await tasksOf(gone)).map((task) => task.state),
    ['not-started', 'not-started'],
    'owed again',
  );
});

test('what one edition withdrew and a later one asks again is opened by the job when its day comes near', async () => {
  const units = [province.unit('huyen-a')];
  const asked = aPublishedObligation(lineage, units, { deadline: IN_MAY });
  await province.publish([asked], { number, on: day('2014-05-12') });
  number += 1;
  await province.publish([], { number, on: day('2014-05-13') });
  number += 1;
  await province.publish([{ ...asked, deadline: BEFORE_JULY }], { number, on: day('2014-05-14') });
  const shown = async () => (await tasksOf(lineage)).map((task) => `${task.key} ${task.stated} ${task.state}`);
  assert.deepEqual(await shown(), ['2014 2014-06-30 not-started', '2015 2015-05-31 withdrawn']);
  const result = await province.succeed(makeDueTasks, { today: day('2014-07-14') });
  assert.equal(result.reopened, 1);
  assert.deepEqual(await shown(), ['2014 2014-06-30 not-started', '2015 2015-06-30 not-started']);
  assert.deepEqual(await province.succeed(makeDueTasks, { today: day('2014-07-14') }), {
    ...result,
    made: 0,
    reopened: 0,
  });
});

async function close(taskId: string): Promise<void> {
  const [a, b] = [province.actor('huyen-a.officer').personId, province.actor('huyen-a.head').personId];
  await province.database.write((tx) =>
    tx
      .updateTable('task')
      .set({ state: 'unit-confirmed', handed_in_on: TODAY, handed_in_by: a, confirmed_on: TODAY, confirmed_by: b })
      .where('id', '=', taskId)
      .execute(),
  );
}
