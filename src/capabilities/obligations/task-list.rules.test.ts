import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CompiledDirective, compile, type ObligationRow } from '../../compiler/index.ts';
import { day } from '../../kernel/day.ts';
import { workCalendar } from '../../kernel/working-days.ts';
import type { DeadlineSettings } from './deadline-settings.rules.ts';
import { taskListJson, taskListText } from './obligation.command.ts';
import { taskListCalendar } from './task-list.calendar.ts';
import { type ListedUnit, listTasks, type ResolveNames, type TaskListHead } from './task-list.rules.ts';

const calendar = workCalendar({
  holidays: [],
  swappedDays: [],
  weeks: [{ from: day('2000-01-01'), to: null, restWeekdays: [6, 7], endOfDay: '17:00' }],
});
const settings: DeadlineSettings = {
  urge: 'last-working-day',
  legalPeriodEnd: 'next-working-day',
  longerReportAbsorbs: true,
  horizonMonths: 12,
  fiveYearAnchor: 2020,
  undated: { monthly: [], quarterly: [], semiannual: [], yearly: [], five_yearly: [] },
};
const row = (id: string, more: Partial<ObligationRow>): ObligationRow => ({
  id,
  section: 'II.1',
  anchor: [0, 10],
  quote: 'xây dựng kế hoạch, gửi về Sở',
  role: 'implicit',
  lead: [],
  coordinators: [],
  action: 'xây dựng kế hoạch',
  deliverable: null,
  deadline: { kind: 'none', text: null },
  recipients: [],
  modality: 'order',
  flags: [],
  spans: { lead: [], coordinators: [], deadline: [], recipients: [] },
  confidence: { lead: 1, coordinators: 1, role: 1, deadline: 1, recipients: 1, deliverable: 1 },
  ...more,
});
const directive: CompiledDirective = {
  ...compile('Chỉ thị'),
  obligations: [
    row('o1', {
      lead: ['Sở A'],
      coordinators: ['Sở A', 'Báo B', 'Hội không rõ'],
      deadline: { kind: 'recurring', freq: 'yearly', bound: 'in', months: [5], text: 'tháng 5 hằng năm' },
    }),
    row('o2', { lead: ['các đơn vị liên quan'], deadline: { kind: 'ongoing', text: 'thường xuyên' } }),
    row('o3', { lead: ['Sở A', 'các đơn vị liên quan'], deadline: { kind: 'on_demand', text: 'khi có yêu cầu' } }),
  ],
};
const units: Record<string, ListedUnit & { names: string[]; needsChoice?: boolean }> = {
  a: { name: 'Sở A', shortName: null, inLine: true, names: ['Sở A', 'các đơn vị liên quan'] },
  b: { name: 'Báo B', shortName: 'Báo', inLine: false, names: ['Báo B'] },
};
const asked: string[][] = [];
const resolve: ResolveNames = (names, addressees) => {
  asked.push([...addressees]);
  const because = names.flatMap((name) => {
    const unitCodes = Object.keys(units).filter((code) => units[code]?.names.includes(name));
    return unitCodes.length > 0 ? [{ unitCodes, needsChoice: name.includes('liên quan') }] : [];
  });
  const unresolved = names.filter((name) => !Object.values(units).some((unit) => unit.names.includes(name)));
  return { unitCodes: [...new Set(because.flatMap((each) => each.unitCodes))], because, unresolved };
};
const range = { from: day('2014-01-01'), to: day('2014-12-31') };
const list = listTasks(directive, resolve, settings, calendar, range);
const head: TaskListHead = { preset: 'demo', ...range, textSha256: directive.text_sha256, rulesInForce: false };
const unitOf = (code: string) => units[code];

test('each unit owes each obligation once, as lead rather than coordinator, dated tasks first', () => {
  assert.deepEqual(
    list.tasks.map(
      (task) => `${task.obligation.id} ${task.unitCode} ${task.part} ${task.due.urgedOn} ${task.needsChoice}`,
    ),
    ['o1 a lead 2014-05-30 false', 'o1 b coordinator 2014-05-30 false', 'o2 a lead null true', 'o3 a lead null false'],
  );
  assert.equal(new Set(list.tasks.map((task) => task.key)).size, list.tasks.length);
});

test('names without a unit are reported with their obligation, and everyone charged counts as addressed', () => {
  assert.deepEqual(list.unresolved, [{ obligation: 'o1', name: 'Hội không rõ' }]);
  assert.deepEqual(asked[0], ['Sở A', 'các đơn vị liên quan']);
});

test('the JSON is one document with the days, the moment and what a person must still decide', () => {
  const json = JSON.parse(taskListJson(head, list, unitOf));
  assert.equal(json.rules_in_force, false);
  const [first, second, standing, waiting] = json.tasks;
  assert.deepEqual(
    [first.stated_on, first.urged_on, first.due_at, first.opens_on, first.period],
    ['2014-05-31', '2014-05-30', '2014-05-31T10:00:00Z', '2014-05-01', '2014'],
  );
  assert.deepEqual([second.unit, second.cooperation_request], [{ code: 'b', name: 'Báo B' }, true]);
  assert.deepEqual([standing.standing, standing.needs_choice, waiting.waits_for], [true, true, 'demand']);
});

test('the text names the day that is urged, the stated one, and rules outside their time', () => {
  const text = taskListText(head, list, unitOf, 'vi');
  assert.match(
    text,
    /^30\/05\/2014 \(hạn 31\/05\/2014\) · II\.1 · xây dựng kế hoạch\n {4}thực hiện: Sở A\n {4}phối hợp: Báo\*$/m,
  );
  assert.match(text, /^thường xuyên, năm 2014 · II\.1 · .*\n {4}thực hiện: Sở A \(cần chọn đơn vị\)$/m);
  assert.match(text, /^khi có yêu cầu · /m);
  assert.match(text, /^\* đề nghị phối hợp$/m);
  assert.match(text, /^Chưa rõ đơn vị: Hội không rõ \(o1\)$/m);
  assert.match(text, /ngoài thời gian hiệu lực/);
  assert.match(taskListText(head, list, unitOf, 'en'), /standing, 2014 .*\n.*units still to be chosen/);
});

test('the calendar holds the dated tasks only, each under one name, and never changes by itself', async () => {
  const calendarText = await taskListCalendar(head, list, unitOf);
  assert.equal(calendarText, await taskListCalendar(head, list, unitOf));
  assert.equal(calendarText.match(/^BEGIN:VEVENT/gm)?.length, 2);
  assert.match(calendarText, /^DTSTART;VALUE=DATE:20140530\r$/m);
  assert.match(calendarText, /^DTSTAMP:20131231T170000Z\r$/m);
  assert.equal(new Set(calendarText.match(/^UID:.*$/gm)).size, 2);
});
