import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type DutyProvince, openDutyProvince } from '../../../../test/support/duty-province.ts';
import { RULES_CHANGED } from '../../rulebook/index.ts';
import { addRule } from '../../rulebook/rows/add-rule.ts';
import { withdrawRule } from '../../rulebook/rows/end-rule.ts';
import { aContent, aHoliday, anAdministrator } from '../../rulebook/rulebook.fixtures.ts';
import { aPublishedObligation, IN_MAY } from '../obligations.fixtures.ts';
import { followCalendar } from './follow-calendar.ts';

let province: DutyProvince;
before(async () => {
  province = await openDutyProvince({ [RULES_CHANGED]: [followCalendar] });
});
after(() => province.close());

const actor = anAdministrator();
const daysOfTasks = () =>
  province.read((tx) =>
    tx.selectFrom('task').select(['stated_on as stated', 'urged_on as urged']).orderBy('stated_on').execute(),
  );
const acts = () =>
  province.read((tx) =>
    tx.selectFrom('audit_entry').select('details').where('action', '=', 'task.urge-again').orderBy('id').execute(),
  );

test('a day off that is added moves what is urged, its withdrawal moves it back; the last day stays', async () => {
  const lineage = await province.lineage();
  await province.publish([aPublishedObligation(lineage, [province.unit('huyen-a')], { deadline: IN_MAY })]);
  const untouched = await daysOfTasks();
  assert.deepEqual(untouched[0], { stated: '2014-05-31', urged: '2014-05-30' });

  const { content } = aHoliday('Ngày nghỉ của tỉnh', '2014-05-29', '2014-05-30');
  const holiday = { set: 'holiday' as const, list: '', code: '', content };
  const id = await province.succeed((change) => addRule(change, holiday), { actor });
  const [first, second] = await daysOfTasks();
  assert.deepEqual(first, { stated: '2014-05-31', urged: '2014-05-28' });
  assert.deepEqual(second, untouched[1]);

  const mistake = { id, version: 1, reason: 'Nhập nhầm' };
  await province.succeed((change) => withdrawRule(change, mistake), { actor });
  assert.deepEqual(await daysOfTasks(), untouched);
  assert.deepEqual(
    (await acts()).map((act) => act.details),
    [
      { days: ['2014-05-31'], tasks: 1 },
      { days: ['2014-05-31'], tasks: 1 },
    ],
  );
});

test('a rule that has nothing to do with days moves nothing', async () => {
  const before = (await acts()).length;
  const item = { set: 'code-item' as const, list: 'channels', code: 'village-radio', content: aContent({}) };
  await province.succeed((change) => addRule(change, item), { actor });
  assert.equal((await acts()).length, before);
});
