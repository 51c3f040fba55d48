import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type DutyYear, openDutyYear } from '../../../../test/support/duty-year.ts';
import { TODAY } from '../../../../test/support/province-work.ts';
import { addDays, type Day, day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Subscriber } from '../../../platform/change.ts';
import { countQueries } from '../../../platform/database/tenant.ts';
import { returnEvidence } from '../tasks/confirm-result.ts';
import { askExtension, decideExtension } from '../tasks/decide-extension.ts';
import { acceptTransfer, proposeTransfer } from '../tasks/decide-transfer.ts';
import { TASK_CHANGED, TASKS_OPENED, type TaskChanged, type TasksOpened } from '../tasks/task.events.ts';
import { loadInbox, unreadNotices } from './load-inbox.ts';
import { readNotices } from './mark-read.ts';
import { remindOfDeadlines } from './remind-of-deadlines.ts';
import { tellOfOpenedTasks } from './tell-of-opened-tasks.ts';
import { tellOfTaskChange } from './tell-of-task-change.ts';

/** What the relay would hand over: kept here and carried out by the tests, twice. */
const changed: { event: TaskChanged; actId: Id }[] = [];
const opened: TasksOpened[] = [];
const keepChanged: Subscriber = async (_, { payload, actId }) =>
  void changed.push({ event: payload as TaskChanged, actId });
const keepOpened: Subscriber = async (_, { payload }) => void opened.push(payload as TasksOpened);

let year: DutyYear;
before(async () => {
  year = await openDutyYear({ [TASK_CHANGED]: [keepChanged], [TASKS_OPENED]: [keepOpened] });
});
after(() => year.close());

const remind = (today: Day = TODAY) => year.succeed(remindOfDeadlines, { today });
const told = async (post: string, kind: string) =>
  (
    await year.read((tx) =>
      tx
        .selectFrom('notice')
        .select(['key', 'details', 'task_id as taskId'])
        .where('person_id', '=', year.actor(post).personId)
        .where('kind', '=', kind)
        .orderBy('made_on')
        .orderBy('key')
        .execute(),
    )
  ).map((row) => row.key);

test('an edition tells each person of a unit once, with how many tasks', async () => {
  const [edition] = opened;
  assert.ok(edition);
  const first = await year.succeed((change) => tellOfOpenedTasks(change, edition));
  assert.ok(first > 0);
  assert.equal(await year.succeed((change) => tellOfOpenedTasks(change, edition)), 0);
  assert.deepEqual(await told('huyen-a.officer', 'tasks-opened'), [year.unit('huyen-a')]);
  assert.deepEqual(await told('huyen-a.head', 'tasks-opened'), [year.unit('huyen-a')]);
  assert.deepEqual(await told('huyen-a.clerk', 'tasks-opened'), []);
  assert.deepEqual(await told('ban-tuyen-giao.officer', 'tasks-opened'), [year.unit('ban-tuyen-giao')]);
});

test('reminders come on the days of the rules, once however often the job runs', async () => {
  assert.ok((await remind()) > 0);
  assert.equal(await remind(), 0);
  assert.deepEqual(
    await told('huyen-a.officer', 'due-soon'),
    ['2014-05-20/15'],
    'eight days before: the fifteen-day step',
  );
  assert.deepEqual(await told('so-noi-vu.officer', 'overdue'), ['2014-05-02/7'], 'ten days after: the seven-day step');
  await remind(day('2014-05-15'));
  assert.equal(await remind(day('2014-05-15')), 0);
  assert.deepEqual(await told('huyen-a.officer', 'due-soon'), ['2014-05-20/15', '2014-05-20/5', '2014-05-30/15']);
});

test('the later steps of urging also reach those who answer for the unit', async () => {
  assert.deepEqual(await told('so-noi-vu.head', 'overdue'), ['2014-05-02/7']);
  await remind(day('2014-05-21'));
  assert.deepEqual(await told('huyen-a.officer', 'overdue'), ['2014-05-20/1']);
  assert.deepEqual(await told('huyen-a.head', 'overdue'), []);
});

test('a clock that jumps skips steps and repeats none', async () => {
  await remind(day('2014-07-15'));
  assert.deepEqual(await told('so-noi-vu.officer', 'overdue'), ['2014-05-02/7', '2014-05-02/30', '2014-06-30/7']);
  assert.equal(await remind(addDays(day('2014-07-15'), 1)), 0);
});

test('who is only asked is never urged, and who has handed in is left alone', async () => {
  for (const kind of ['due-soon', 'overdue']) assert.deepEqual(await told('ban-tuyen-giao.officer', kind), []);
  const list = await year.task('list', 'huyen-b');
  const notices = await year.read((tx) => tx.selectFrom('notice').select('id').where('task_id', '=', list).execute());
  assert.deepEqual(notices, []);
});

const version = async (id: Id) =>
  (await year.read((tx) => tx.selectFrom('task').select('version').where('id', '=', id).executeTakeFirstOrThrow()))
    .version;

/** Hears of the last announced change, twice. */
async function hear(): Promise<number> {
  const last = changed.at(-1);
  assert.ok(last);
  const first = await year.succeed((change) => tellOfTaskChange(change, last.event, last.actId));
  assert.equal(await year.succeed((change) => tellOfTaskChange(change, last.event, last.actId)), 0, 'told once');
  return first;
}

test('evidence that is returned is told to those who do the work', async () => {
  const taskId = await year.task('list', 'huyen-a');
  const command = { taskId, version: await version(taskId), message: 'Thiếu số điện thoại.' };
  await year.succeed((change) => returnEvidence(change, command), { actor: year.actor('so-tttt.officer') });
  assert.ok((await hear()) >= 1);
  assert.equal((await told('huyen-a.officer', 'evidence-returned')).length, 1);
});

test('what waits for a confirmation is told to heads, not to whoever handed in', async () => {
  const taskId = await year.task('report', 'huyen-b');
  await year.handIn(taskId, 'huyen-b.officer', TODAY);
  const actId = await year.succeed(async (change) => ({
    ok: true as const,
    value: await change.record({ action: 'task.hand-in', subjectType: 'task', subjectId: taskId }),
  }));
  const event: TaskChanged = {
    taskId,
    unitId: year.unit('huyen-b'),
    action: 'hand-in',
    from: 'not-started',
    to: 'handed-in',
  };
  await year.succeed((change) => tellOfTaskChange(change, event, actId));
  assert.deepEqual(await told('huyen-b.head', 'confirm-asked'), [actId]);
  assert.deepEqual(await told('huyen-b.officer', 'confirm-asked'), []);
});

test('what is heard late, when it was done meanwhile, is not told', async () => {
  const taskId = await year.task('report', 'huyen-b');
  const actId = await year.succeed(async (change) => ({
    ok: true as const,
    value: await change.record({ action: 'task.return', subjectType: 'task', subjectId: taskId }),
  }));
  for (const action of ['return', 'ask-extension', 'propose-transfer'] as const) {
    const event: TaskChanged = { taskId, unitId: year.unit('huyen-b'), action, from: 'handed-in', to: 'returned' };
    assert.equal(await year.succeed((change) => tellOfTaskChange(change, event, actId)), 0, action);
  }
});

test('extensions and transfers go to whoever decides, and the answer comes back', async () => {
  const taskId = await year.task('plan', 'huyen-a');
  const [officer, standing] = [year.actor('huyen-a.officer'), year.actor('so-tttt.head')];
  const on = async () => ({ taskId, version: await version(taskId) });
  const asked = { ...(await on()), wantedOn: '15/06/2014', reason: 'Chờ hướng dẫn.' };
  await year.succeed((change) => askExtension(change, asked), { actor: officer });
  await hear();
  assert.equal((await told('so-tttt.officer', 'extension-asked')).length, 1);
  assert.equal((await told('so-tttt.clerk', 'extension-asked')).length, 0);
  const answer = { granted: true, grantedOn: '10/06/2014', decisionNumber: '5/STTTT', decisionOn: '', answer: '' };
  const granted = { ...(await on()), ...answer };
  await year.succeed((change) => decideExtension(change, granted), { actor: standing });
  await hear();
  assert.equal((await told('huyen-a.officer', 'extension-decided')).length, 1);

  const proposed = { ...(await on()), toUnitId: year.unit('huyen-b'), reason: 'Việc của huyện B.' };
  await year.succeed((change) => proposeTransfer(change, proposed), { actor: officer });
  await hear();
  assert.equal((await told('so-tttt.head', 'transfer-proposed')).length, 1);
  const other = await year.task('press', 'huyen-a');
  const toNoiVu = { taskId: other, version: await version(other), toUnitId: year.unit('so-noi-vu'), reason: 'Chuyển.' };
  await year.succeed((change) => proposeTransfer(change, toNoiVu), { actor: officer });
  const accepted = { taskId: other, version: await version(other), decisionNumber: '6/STTTT', wholeDuty: false };
  await year.succeed((change) => acceptTransfer(change, accepted), { actor: standing });
  await hear();
  assert.equal((await told('huyen-a.head', 'transfer-decided')).length, 1);
  assert.equal((await told('so-noi-vu.officer', 'task-received')).length, 1);
});

const inbox = (post: string, unreadOnly = true) =>
  year.view((view) => loadInbox(view, { filter: { unreadOnly, kind: null }, page: 1 }), { actor: year.actor(post) });

test('the inbox counts, one is read, then all; others’ notices do not exist', async () => {
  const officer = { actor: year.actor('huyen-a.officer') };
  const { rows, unread } = await inbox('huyen-a.officer');
  assert.equal(rows.length, unread);
  const first = rows[0]?.id as Id;
  assert.equal(
    (await year.change((change) => readNotices(change, first), { actor: year.actor('huyen-b.officer') })).ok,
    false,
  );
  assert.equal(await year.succeed((change) => readNotices(change, first), officer), 1);
  assert.equal(await year.succeed((change) => readNotices(change, first), officer), 0);
  assert.equal((await year.view(unreadNotices, officer))?.unread, unread - 1);
  assert.equal((await inbox('huyen-a.officer', false)).rows.at(-1)?.id, first, 'what is read stands last');
  assert.equal(await year.succeed((change) => readNotices(change, null), officer), unread - 1);
  assert.deepEqual((await inbox('huyen-a.officer')).rows, []);
  assert.equal(await year.view(unreadNotices), undefined);
});

test('neither the inbox nor the reminders make more queries for more rows', async () => {
  const [many, none] = [await countQueries(() => inbox('so-tttt.head')), await countQueries(() => inbox('xa-d.clerk'))];
  assert.ok(many.value.rows.length > 0 && none.value.rows.length === 0);
  assert.ok(many.queries - none.queries <= 1, 'names of units are asked for when there are any');
  const job = await countQueries(() => remind(day('2015-05-20')));
  assert.ok(job.queries <= 8, `${job.queries} queries`);
});
