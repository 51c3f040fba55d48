import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type DutyProvince, openDutyProvince } from '../../../../test/support/duty-province.ts';
import { TODAY } from '../../../../test/support/province-work.ts';
import { type Day, day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { translator } from '../../../kernel/translate.ts';
import { countQueries } from '../../../platform/database/tenant.ts';
import { obligationMessages } from '../obligation.messages.ts';
import { aPublishedObligation, BEFORE_JULY, IN_MAY, ON_DEMAND, ONGOING, once } from '../obligations.fixtures.ts';
import { loadTaskPage } from '../tasks/load-task-page.ts';
import { loadMyWork } from './load-my-work.ts';
import { workTitle } from './work-title.pages.tsx';

let province: DutyProvince;
const obligations: ReturnType<typeof aPublishedObligation>[] = [];
before(async () => {
  province = await openDutyProvince();
  const units = ['huyen-a', 'huyen-b', 'xa-c'].map((code) => province.unit(code));
  const owed = [IN_MAY, BEFORE_JULY, ONGOING, ON_DEMAND, once('2014-05-20')];
  for (const deadline of owed) obligations.push(aPublishedObligation(await province.lineage(), units, { deadline }));
  await province.publish(obligations);
});
after(() => province.close());

const workOf = (post: string, today: Day = TODAY) => province.view(loadMyWork, { actor: province.actor(post), today });
const title = async (post: string, today?: Day) =>
  workTitle(translator('vi', obligationMessages), await workOf(post, today));
const taskOf = async (index: number, unit: string): Promise<Id> => {
  const row = await province.read((tx) =>
    tx
      .selectFrom('task')
      .select('id')
      .where('obligation_id', '=', obligations[index]?.lineageId ?? '')
      .where('unit_id', '=', province.unit(unit))
      .orderBy('due_key')
      .executeTakeFirstOrThrow(),
  );
  return row.id as Id;
};
const set = (id: Id, values: object) =>
  province.database.write((tx) => tx.updateTable('task').set(values).where('id', '=', id).execute());

test('every open task stands in one group, in the order in which it should be done', async () => {
  const { groups, progress } = await workOf('huyen-a.officer', day('2014-05-22'));
  const days = (group: keyof typeof groups) => groups[group].map((task) => task.statedOn);
  assert.deepEqual(days('overdue'), ['2014-05-20']);
  assert.deepEqual(days('soon'), ['2014-05-31']);
  assert.deepEqual(days('later'), ['2014-06-30', '2015-05-31']);
  assert.deepEqual([groups.standing.length, groups.waiting.length], [1, 1]);
  assert.deepEqual(progress, { confirmed: 0, handedIn: 0, left: 4 });
  assert.equal(await title('huyen-a.officer', day('2014-05-22')), 'Hôm nay: 1 việc quá hạn, 1 việc sắp đến hạn.');
});

test('what a colleague handed in is mine to confirm, what I handed in waits for others', async () => {
  const id = await taskOf(0, 'huyen-a');
  const by = province.actor('huyen-a.officer').personId;
  await set(id, { state: 'handed-in', handed_in_on: TODAY, handed_in_by: by });
  assert.deepEqual(
    (await workOf('huyen-a.head')).groups.toConfirm.map((task) => task.id),
    [id],
  );
  const mine = (await workOf('huyen-a.officer')).groups;
  assert.deepEqual([mine.sent.map((task) => task.id), mine.toConfirm], [[id], []]);
});

test('leaders read first how many days are left and who is missing', async () => {
  assert.equal(await title('ubnd.head'), 'Còn 8 ngày đến 20/05/2014; 3/3 đơn vị chưa gửi kết quả.');
  assert.equal(await title('ubnd.head', day('2014-05-21')), 'Còn 9 ngày đến 30/05/2014; 2/3 đơn vị chưa gửi kết quả.');
  const late = (await workOf('ubnd.head', day('2014-06-02'))).province;
  assert.deepEqual([late?.overview.overdue, late?.overview.overdueUnits, late?.overdueUnits.length], [5, 3, 3]);
  assert.equal((await workOf('huyen-b.head')).province, null);
});

test('the standing body sees what waits for its check, not its own; the PPC office that of the standing body', async () => {
  const id = await taskOf(4, 'huyen-b');
  const [by, head] = [province.actor('huyen-b.officer').personId, province.actor('huyen-b.head').personId];
  await set(id, {
    state: 'unit-confirmed',
    handed_in_on: TODAY,
    handed_in_by: by,
    confirmed_on: TODAY,
    confirmed_by: head,
  });
  assert.deepEqual(
    (await workOf('so-tttt.officer')).toCheck?.tasks.map((task) => task.id),
    [id],
  );
  assert.equal((await workOf('van-phong.officer')).toCheck?.total, 0);
  assert.equal((await workOf('huyen-a.officer')).toCheck, null);
});

test('a unit that owes nothing is told what will appear', async () => {
  assert.equal(await title('so-noi-vu.officer'), 'Chưa có đầu việc nào');
});

test('pages ask a bounded number of questions, however many tasks there are', async () => {
  const count = async (read: () => Promise<unknown>) => (await countQueries(read)).queries;
  const id = await taskOf(1, 'huyen-a');
  const pages = async () => [
    await count(() => workOf('huyen-a.officer')),
    await count(() => workOf('so-tttt.head')),
    await count(() => province.view((view) => loadTaskPage(view, id), { actor: province.actor('huyen-a.officer') })),
  ];
  const few = await pages();
  const units = ['huyen-a', 'huyen-b', 'xa-c', 'xa-d', 'so-vhttdl'].map((code) => province.unit(code));
  for (let index = 0; index < 20; index += 1) {
    obligations.push(aPublishedObligation(await province.lineage(), units, { deadline: IN_MAY }));
  }
  await province.publish(obligations, { number: 2, on: day('2014-05-13') });
  assert.deepEqual(await pages(), few);
  assert.ok(Math.max(...few) <= 20, `${few}`);
});

test('a task is shown to its unit, its partners, those above and those who oversee; to nobody else', async () => {
  const id = await taskOf(1, 'huyen-a');
  const sees = async (post: string) =>
    (await province.view((view) => loadTaskPage(view, id), { actor: province.actor(post) })) !== null;
  for (const post of ['huyen-a.clerk', 'huyen-b.officer', 'ubnd.officer', 'so-tttt.officer', 'van-phong.head'])
    assert.ok(await sees(post), post);
  for (const post of ['so-noi-vu.officer', 'ban-tuyen-giao.head']) assert.ok(!(await sees(post)), post);
});
