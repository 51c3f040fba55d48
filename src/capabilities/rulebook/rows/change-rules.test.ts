import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openProvinceWork, type ProvinceWork } from '../../../../test/support/province-work.ts';
import { day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Result } from '../../../kernel/result.ts';
import { isWorkingDay } from '../../../kernel/working-days.ts';
import { installRules } from '../install-rules.ts';
import { readRulePreset } from '../read-rule-preset.ts';
import type { RuleRow } from '../rule.rules.ts';
import { findRule, listRules } from '../rule.store.ts';
import { listHistory } from '../rule-history.store.ts';
import { loadCalendar } from '../rule-reading.store.ts';
import { aContent, aHoliday, anAdministrator } from '../rulebook.fixtures.ts';
import { addRule } from './add-rule.ts';
import { endRule, withdrawRule } from './end-rule.ts';
import { reviseRule } from './revise-rule.ts';

let work: ProvinceWork;
before(async () => {
  work = await openProvinceWork();
  await work.succeed((change) => installRules(change, readRulePreset('viet-nam')));
});
after(() => work.close());

const actor = anAdministrator();
const refusalOf = <T>(result: Result<T>) => (result.ok ? null : result.refusal);
const workingOn = (date: string) => work.database.read(async (tx) => isWorkingDay(await loadCalendar(tx), day(date)));
const byKey = async (set: 'holiday' | 'working-week' | 'code-item', key: string): Promise<RuleRow> => {
  const rows = await work.database.read((tx) => listRules(tx, [set]));
  return rows.find((row) => row.key === key) as RuleRow;
};

test('a holiday that an administrator adds is a day off, and its history says who', async () => {
  const { content } = aHoliday('Ngày truyền thống tỉnh', '2014-06-18');
  assert.ok(await workingOn('2014-06-18'));
  const id = await work.succeed((change) => addRule(change, { set: 'holiday', list: '', code: '', content }), {
    actor,
  });
  assert.equal(await workingOn('2014-06-18'), false);
  const [line] = await work.database.read((tx) => listHistory(tx, id));
  assert.equal(line?.action, 'add');
  assert.equal(line?.personId, actor.personId);
});

test('two rows of one key on one day are refused, and the answer names the days in the way', async () => {
  const content = aContent({ value: { rest_weekdays: [7], end_of_day: '17:30' }, from: '2014-01-01' });
  const answer = await work.change((change) => addRule(change, { set: 'working-week', list: '', code: '', content }), {
    actor,
  });
  assert.deepEqual(refusalOf(answer), {
    kind: 'conflict',
    key: 'rule.refused.overlaps',
    params: { from: '01/01/2012', to: '…' },
  });
});

test('the database itself refuses what slips past', async () => {
  const week = await byKey('working-week', 'week');
  const second = work.database.write((tx) =>
    tx
      .insertInto('rule_row')
      .values({
        ...{ id: work.newId(), rule_set: 'working-week', key: 'week', value: '{}', mark: 'U', origin: 'local' },
        valid: `[${week.from},)`,
      })
      .execute(),
  );
  await assert.rejects(second, /exclusion constraint/);
});

test('working hours change from a day: the old week ends, a new one begins', async () => {
  const week = await byKey('working-week', 'week');
  const end = { id: week.id, version: week.version, last: day('2014-12-31'), document: 'Quyết định số 1/QĐ-UBND' };
  await work.succeed((change) => endRule(change, end), { actor });
  const content = aContent({ value: { rest_weekdays: [7], end_of_day: '16:30' }, from: '2015-01-01' });
  await work.succeed((change) => addRule(change, { set: 'working-week', list: '', code: '', content }), { actor });
  assert.equal(await workingOn('2014-12-20'), false, 'a Saturday before');
  assert.equal(await workingOn('2015-01-10'), true, 'a Saturday after');
  const [line] = await work.database.read((tx) => listHistory(tx, week.id));
  assert.deepEqual([line?.action, line?.note], ['end', 'Quyết định số 1/QĐ-UBND']);
});

test('a correction marks the row as edited, back to the preset’s words it is not', async () => {
  const row = await byKey('code-item', 'official');
  const revise = async (version: number, name: string) => {
    const content = { ...row, value: { ...row.value, name } };
    await work.succeed((change) => reviseRule(change, { id: row.id, version, content }), { actor });
    return work.database.read((tx) => findRule(tx, row.id));
  };
  const edited = await revise(1, 'Thông tin chính thức');
  assert.deepEqual([edited?.edited, edited?.version], [true, 2]);
  const stale = { id: row.id, version: 1, content: row };
  const answer = await work.change((change) => reviseRule(change, stale), { actor });
  assert.equal(refusalOf(answer)?.key, 'rule.refused.changedMeanwhile');
  assert.equal((await revise(2, String(row.value.name)))?.edited, false);
});

test('a row entered by mistake is taken back with a reason and frees its days', async () => {
  const { content } = aHoliday('Nhập nhầm', '2014-07-01');
  const add = () =>
    work.succeed((change) => addRule(change, { set: 'holiday', list: '', code: '', content }), { actor });
  const id = await add();
  const withdraw = (reason: string) =>
    work.change((change) => withdrawRule(change, { id, version: 1, reason }), { actor });
  assert.deepEqual(refusalOf(await withdraw(''))?.fields, { reason: 'rule.error.reason' });
  assert.ok((await withdraw('Ngày này không nghỉ')).ok);
  assert.equal(await workingOn('2014-07-01'), true);
  const again = await add();
  assert.notEqual(again, id);
});

test('the calendar keeps a week and settings whatever is taken back', async () => {
  const rows = await work.database.read((tx) => listRules(tx, ['deadline-settings']));
  const answers = [];
  for (const { id, version } of rows) {
    answers.push(await work.change((change) => withdrawRule(change, { id, version, reason: 'Thử' }), { actor }));
  }
  assert.deepEqual(
    answers.map((answer) => refusalOf(answer)?.key),
    [undefined, 'rule.refused.last'],
  );
});

test('what cannot be a rule is refused field by field', async () => {
  const cases: [parts: Parameters<typeof aContent>[0], fields: Record<string, string>][] = [
    [{ from: '2014-05-02', to: '2014-05-01' }, { to: 'rule.error.endsBeforeItBegins' }],
    [{ mark: 'V', to: '2012-01-01' }, { basis: 'rule.error.basisNeeded' }],
    [{ basis: 'Nghị định', to: '2012-01-01' }, { mark: 'rule.error.markOfBasis' }],
    [{ to: '2012-03-01' }, { to: 'rule.error.holidayTooLong' }],
    [{}, { to: 'rule.error.required' }],
  ];
  for (const [parts, fields] of cases) {
    const content = aContent({ value: { name: 'Ngày', name_en: 'Day', kind: 'holiday' }, ...parts });
    const command = { set: 'holiday' as const, list: '', code: '', content };
    assert.deepEqual(refusalOf(await work.change((change) => addRule(change, command), { actor }))?.fields, fields);
  }
});

test('nobody but the administrator of the province changes a rule', async () => {
  const row = await byKey('code-item', 'official');
  const strangers = [{ postKind: 'head' as const }, { unitPath: 'a/b' }];
  for (const parts of strangers) {
    const answer = await work.change(
      (change) => reviseRule(change, { id: row.id, version: row.version, content: row }),
      {
        actor: anAdministrator(parts),
      },
    );
    assert.equal(refusalOf(answer)?.kind, 'forbidden');
  }
  const nowhere = { id: work.newId() as Id, version: 1, content: row };
  assert.equal(refusalOf(await work.change((change) => reviseRule(change, nowhere), { actor }))?.kind, 'not-found');
});
