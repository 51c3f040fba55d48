import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, type Instant } from '../../kernel/day.ts';
import { periodLabel } from '../../kernel/period.ts';
import { workCalendar } from '../../kernel/working-days.ts';
import type { DeadlineRule, RecordedEvent } from './deadline.rules.ts';
import type { DeadlineSettings } from './deadline-settings.rules.ts';
import { type DueRange, dueDates } from './due-dates.rules.ts';

const calendar = workCalendar({
  holidays: [
    { from: day('2014-01-28'), to: day('2014-02-05') },
    { from: day('2014-04-30'), to: day('2014-05-01') },
  ],
  swappedDays: [{ rest: day('2014-05-02'), worked: day('2014-04-26') }],
  weeks: [{ from: day('1999-10-02'), to: null, restWeekdays: [6, 7], endOfDay: '17:00' }],
});
const settings: DeadlineSettings = {
  urge: 'last-working-day',
  legalPeriodEnd: 'next-working-day',
  longerReportAbsorbs: true,
  horizonMonths: 12,
  fiveYearAnchor: 2015,
  undated: {
    monthly: [],
    quarterly: [],
    semiannual: [
      { month: 6, day: 15 },
      { month: 12, day: 15 },
    ],
    yearly: [{ month: 12, day: 15 }],
    five_yearly: [],
  },
};
const range = (from: string, to: string, more: Partial<DueRange> = {}): DueRange => ({
  from: day(from),
  to: day(to),
  recordedEvents: [],
  ...more,
});
const year = (number: number, more: Partial<DueRange> = {}) => range(`${number}-01-01`, `${number}-12-31`, more);
const shown = (rule: DeadlineRule, within: DueRange) =>
  dueDates(rule, settings, calendar, within).map((due) => `${due.key} ${due.statedOn} ${due.urgedOn}`);
const event = (on: string, more: Partial<RecordedEvent> = {}): RecordedEvent => ({
  id: 'e1',
  kind: 'event',
  event: null,
  on: day(on),
  at: null,
  dueOn: null,
  ...more,
});

test('table: stated calendar dates never move later, and the last working day before is urged', () => {
  const table: [what: string, rule: DeadlineRule, within: DueRange, expected: string[]][] = [
    [
      '31/5/2014 is a Saturday',
      { kind: 'date', bound: 'by', value: '2014-05-31' },
      year(2014),
      ['once 2014-05-31 2014-05-30'],
    ],
    [
      'before 01/7/2014',
      { kind: 'date', bound: 'before', value: '2014-07-01' },
      year(2014),
      ['once 2014-06-30 2014-06-30'],
    ],
    [
      'before 01/7 every year: 30/6/2013 is a Sunday',
      { kind: 'recurring', freq: 'yearly', bound: 'before', month_day: '07-01' },
      year(2013),
      ['2013 2013-06-30 2013-06-28'],
    ],
    [
      'May every year',
      { kind: 'recurring', freq: 'yearly', bound: 'in', months: [5] },
      year(2014),
      ['2014 2014-05-31 2014-05-30'],
    ],
    ['before a month', { kind: 'date', bound: 'before', value: '2014-05' }, year(2014), ['once 2014-04-30 2014-04-29']],
    ['a quarter', { kind: 'date', bound: 'in', value: '2014-Q2' }, year(2014), ['once 2014-06-30 2014-06-30']],
    ['a year', { kind: 'date', bound: 'in', value: '2014' }, year(2014), ['once 2014-12-31 2014-12-31']],
    ['a stretch of years', { kind: 'period', value: '2012', to: '2020' }, year(2014), ['once 2020-12-31 2020-12-31']],
    [
      'before 01/01 belongs to the named year',
      { kind: 'recurring', freq: 'yearly', bound: 'before', month_day: '01-01' },
      year(2014),
      ['2015 2014-12-31 2014-12-31'],
    ],
    [
      '29/02 in a common year',
      { kind: 'recurring', freq: 'yearly', month_day: '02-29' },
      year(2014),
      ['2014 2014-02-28 2014-02-28'],
    ],
    [
      'the 25th of each quarter’s last month',
      { kind: 'recurring', freq: 'quarterly', month_day: '25' },
      range('2014-01-01', '2014-06-30'),
      ['2014-Q1 2014-03-25 2014-03-25', '2014-Q2 2014-06-25 2014-06-25'],
    ],
    [
      'before the 1st of each month',
      { kind: 'recurring', freq: 'monthly', bound: 'before', month_day: '01' },
      range('2014-05-01', '2014-06-30'),
      ['2014-06 2014-05-31 2014-05-30', '2014-07 2014-06-30 2014-06-30'],
    ],
    [
      'every half year from 14/6',
      { kind: 'recurring', freq: 'semiannual', month_day: '06-14' },
      year(2014),
      ['2014-H1 2014-06-14 2014-06-13', '2014-H2 2014-12-14 2014-12-12'],
    ],
    [
      'every five years',
      { kind: 'recurring', freq: 'five_yearly', month_day: '06-30' },
      range('2011-01-01', '2020-12-31'),
      ['2011..2015 2015-06-30 2015-06-30', '2016..2020 2020-06-30 2020-06-30'],
    ],
    [
      'April to June is one window',
      { kind: 'recurring', freq: 'yearly', months: [4, 5, 6] },
      year(2014),
      ['2014 2014-06-30 2014-06-30'],
    ],
    [
      'two months are two tasks',
      { kind: 'recurring', freq: 'yearly', months: [3, 9] },
      year(2014),
      ['2014 2014-03-31 2014-03-31', '2014#2 2014-09-30 2014-09-30'],
    ],
  ];
  for (const [what, rule, within, expected] of table) assert.deepEqual(shown(rule, within), expected, what);
});

test('only a window that is owed within has a first day', () => {
  const opens = (rule: DeadlineRule) => dueDates(rule, settings, calendar, year(2014))[0]?.opensOn;
  assert.equal(opens({ kind: 'date', bound: 'in', value: '2014-05' }), '2014-05-01');
  assert.equal(opens({ kind: 'date', bound: 'before', value: '2014-05' }), null);
  assert.equal(opens({ kind: 'date', bound: 'end', value: '2014' }), null);
  assert.equal(opens({ kind: 'recurring', freq: 'yearly', bound: 'before', months: [5] }), null);
  assert.equal(opens({ kind: 'date', value: '2014-05-31' }), null);
});

test('six months and one year are two reports, on the days that the settings give', () => {
  const both: DeadlineRule = {
    kind: 'multiple',
    items: [
      { kind: 'recurring', freq: 'semiannual' },
      { kind: 'recurring', freq: 'yearly' },
    ],
  };
  assert.deepEqual(shown(both, year(2014)), ['0/2014-H1 2014-06-15 2014-06-13', '1/2014 2014-12-15 2014-12-15']);
  assert.deepEqual(shown({ kind: 'recurring', freq: 'semiannual' }, year(2014)).length, 2);
  assert.deepEqual(
    dueDates(both, { ...settings, longerReportAbsorbs: false }, calendar, year(2014)).map((due) => due.key),
    ['0/2014-H1', '0/2014-H2', '1/2014'],
  );
  assert.ok(dueDates(both, settings, calendar, year(2014)).every((due) => due.byDefault));
  assert.deepEqual(shown({ kind: 'recurring', freq: 'monthly' }, range('2014-02-01', '2014-02-28')), [
    '2014-02 2014-02-28 2014-02-28',
  ]);
});

test('a duty without a day is one standing card for each year and never overdue', () => {
  const undated: DeadlineRule[] = [
    ...(['none', 'ongoing', 'prompt', 'urgent', 'as_prescribed'] as const).map((kind) => ({ kind })),
    { kind: 'recurring', freq: 'unspecified' },
    { kind: 'date', value: '2014-02-30' },
    { kind: 'multiple', items: [] },
  ];
  for (const rule of undated) {
    const cards = dueDates(rule, settings, calendar, range('2014-05-12', '2015-02-01'));
    assert.deepEqual(
      cards.map((due) => [due.key, due.standing, due.statedOn, due.dueAt]),
      [
        ['standing:2014', true, null, null],
        ['standing:2015', true, null, null],
      ],
      rule.kind,
    );
    const label = cards[0]?.period && periodLabel(cards[0].period, 'vi');
    assert.equal(label, 'năm 2014');
  }
  assert.deepEqual(shown({ kind: 'date', bound: 'from', value: '2015-03-01' }, range('2014-01-01', '2015-12-31')), [
    'standing:2015 null null',
  ]);
});

test('event-relative tasks wait, then count days, working days and hours in both directions', () => {
  const days = (offset: number, more: Partial<DeadlineRule> = {}): DeadlineRule => ({
    kind: 'relative',
    bound: offset < 0 ? 'before' : 'after',
    event: 'ban hành',
    offset_days: offset,
    ...more,
  });
  const after = (rule: DeadlineRule, recorded: RecordedEvent) =>
    dueDates(rule, settings, calendar, year(2014, { recordedEvents: [recorded] }))[0] ?? assert.fail();
  const waiting = dueDates(days(10), settings, calendar, year(2014));
  assert.deepEqual(
    waiting.map((due) => [due.key, due.waitsFor, due.period, due.dueAt]),
    [['event', 'event', null, null]],
  );

  assert.equal(after(days(10), event('2014-05-14')).statedOn, '2014-05-26', 'ends on Saturday 24/5, so on Monday');
  assert.equal(
    after(days(5, { unit: 'working' }), event('2014-04-28')).statedOn,
    '2014-05-08',
    'two holidays and a swapped day lie between',
  );
  assert.equal(after(days(5, { working_days: true }), event('2014-04-28')).statedOn, '2014-05-08');
  assert.deepEqual(
    [after(days(-15), event('2014-06-16')).statedOn, after(days(-15), event('2014-06-16')).urgedOn],
    ['2014-06-01', '2014-05-30'],
  );
  assert.equal(
    after(days(15, { bound: 'before' }), event('2014-06-16')).statedOn,
    '2014-06-01',
    '“15 days before” without a sign',
  );
  assert.equal(after(days(-3, { unit: 'working' }), event('2014-05-06')).statedOn, '2014-04-28');
  const notice = after(days(-24, { unit: 'hours' }), event('2014-05-06', { at: '2014-05-06T01:30:00Z' as Instant }));
  assert.deepEqual([notice.dueAt, notice.statedOn], ['2014-05-05T01:30:00Z', '2014-05-05']);
  assert.equal(
    after(days(24, { unit: 'hours' }), event('2014-05-06')).dueAt,
    '2014-05-07T10:00:00Z',
    'without an hour from the end of the working day',
  );
  assert.equal(after(days(1, { unit: 'months' }), event('2014-01-31')).statedOn, '2014-02-28');
  assert.equal(
    after(days(1, { unit: 'years' }), event('2014-05-30')).statedOn,
    '2015-06-01',
    'ends on Saturday 30/5/2015',
  );
});

test('after an event without a number of days the duty stands; before it, the eve is the last day', () => {
  const recordedEvents = [event('2014-06-30')];
  const stands = dueDates(
    { kind: 'relative', bound: 'after', event: 'phê duyệt' },
    settings,
    calendar,
    year(2014, { recordedEvents }),
  );
  assert.deepEqual(
    stands.map((due) => [due.key, due.standing, due.opensOn]),
    [['event:e1', true, '2014-06-30']],
  );
  assert.deepEqual(shown({ kind: 'relative', bound: 'before' }, year(2014, { recordedEvents })), [
    'event:e1 2014-06-29 2014-06-27',
  ]);
});

test('of several events each starts its own task', () => {
  const rule: DeadlineRule = {
    kind: 'multiple',
    items: [
      { kind: 'relative', event: 'khai mạc', offset_days: -15 },
      { kind: 'relative', event: 'bế mạc', offset_days: 15 },
    ],
  };
  const recordedEvents = [event('2014-06-16', { event: 'bế mạc' })];
  assert.deepEqual(shown(rule, year(2014, { recordedEvents })), [
    '1/event:e1 2014-07-01 2014-07-01',
    '0/event null null',
  ]);
});

test('an on-demand duty waits for its demand and takes the day that the demand states', () => {
  const rule: DeadlineRule = { kind: 'on_demand', text: 'khi có yêu cầu' };
  assert.equal(
    dueDates(rule, settings, calendar, year(2014, { recordedEvents: [event('2014-06-01')] }))[0]?.waitsFor,
    'demand',
  );
  const recordedEvents = [
    event('2014-06-01', { kind: 'demand', dueOn: day('2014-06-21') }),
    event('2014-07-01', { id: 'e2', kind: 'demand' }),
  ];
  assert.deepEqual(shown(rule, year(2014, { recordedEvents })), [
    'demand:e1 2014-06-21 2014-06-20',
    'demand:e2 null null',
  ]);
});

test('overdue begins at the end of the working day of the legal last day', () => {
  const [due] = dueDates({ kind: 'date', value: '2014-05-31' }, settings, calendar, year(2014));
  assert.equal(due?.dueAt, '2014-05-31T10:00:00Z');
});

test('rules are data: urging and legal ends can be switched off', () => {
  const plain: DeadlineSettings = { ...settings, urge: 'stated-day', legalPeriodEnd: 'stated-day' };
  assert.equal(dueDates({ kind: 'date', value: '2014-05-31' }, plain, calendar, year(2014))[0]?.urgedOn, '2014-05-31');
  const recordedEvents = [event('2014-05-14')];
  assert.equal(
    dueDates({ kind: 'relative', offset_days: 10 }, plain, calendar, year(2014, { recordedEvents }))[0]?.statedOn,
    '2014-05-24',
  );
});

test('a single date outside the range is given to publishing only', () => {
  const rule: DeadlineRule = { kind: 'date', value: '2020-06-30' };
  assert.deepEqual(shown(rule, year(2014)), []);
  assert.deepEqual(shown(rule, year(2014, { single: 'all' })), ['once 2020-06-30 2020-06-30']);
  assert.throws(() => dueDates(rule, settings, calendar, range('1900-01-01', '2100-01-01')), RangeError);
});
