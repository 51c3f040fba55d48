import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { testId } from '../../../../test/support/province.ts';
import { addDays, type Day, day } from '../../../kernel/day.ts';
import { isWorkingDay, type WorkCalendar, workCalendar } from '../../../kernel/working-days.ts';
import { appliesTo, type ClockData, clocksOf, type EventClock, eventDueDays, yearlyDueDays } from './clock.rules.ts';

const calendar = workCalendar({
  holidays: [{ from: day('2014-04-30'), to: day('2014-05-02') }],
  swappedDays: [{ rest: day('2014-05-02'), worked: day('2014-04-26') }],
  weeks: [{ from: day('2000-01-01'), to: null, restWeekdays: [6, 7], endOfDay: '17:00' }],
});
const data: ClockData = { calendar, movesToWorkingDay: true };
const aClock = (parts: Partial<EventClock> = {}): EventClock => ({
  ruleId: testId(1),
  code: 'fair.file',
  name: 'Đăng ký',
  nameEn: 'Register',
  kind: 'fair',
  scope: 'domestic',
  countsFrom: 'start',
  offsetDays: -30,
  unit: 'calendar',
  receiver: 'Sở Công Thương',
  note: null,
  basis: null,
  inForce: true,
  ...parts,
});
const event = { kind: 'fair', scope: 'domestic', startsOn: day('2014-07-01'), endsOn: day('2014-07-05') };

test('days named by the law, at a fair of 01–05/07/2014', () => {
  // 30 days before 01/07 is Sunday 01/06: nobody receives a file that day, so Friday 30/05 is urged.
  assert.deepEqual(eventDueDays(aClock(), event, data), { dueOn: '2014-06-01', urgedOn: '2014-05-30' });
  assert.deepEqual(eventDueDays(aClock({ offsetDays: -40 }), event, data), {
    dueOn: '2014-05-22',
    urgedOn: '2014-05-22',
  });
  // 15 days after 05/07 is Sunday 20/07: the period ends on Monday.
  const after = aClock({ countsFrom: 'end', offsetDays: 15 });
  assert.deepEqual(eventDueDays(after, event, data), { dueOn: '2014-07-21', urgedOn: '2014-07-21' });
  assert.deepEqual(eventDueDays(after, event, { ...data, movesToWorkingDay: false }), {
    dueOn: '2014-07-20',
    urgedOn: '2014-07-18',
  });
});

test('a yearly day before another is the day before; 29/02 exists only in leap years', () => {
  assert.deepEqual(yearlyDueDays({ monthDay: '05-30', bound: 'before' }, 2026, calendar), {
    dueOn: '2026-05-29',
    urgedOn: '2026-05-29',
  });
  assert.equal(yearlyDueDays({ monthDay: '12-18', bound: 'by' }, 2026, calendar)?.dueOn, '2026-12-18');
  assert.equal(yearlyDueDays({ monthDay: '02-29', bound: 'by' }, 2026, calendar), null);
});

test('a clock without scope runs at every event of its kind, one with scope only there', () => {
  assert.ok(appliesTo(aClock({ scope: null }), { ...event, scope: null }));
  assert.ok(!appliesTo(aClock(), { ...event, scope: null }), 'nobody has said the scope yet');
  assert.ok(!appliesTo(aClock(), { ...event, kind: 'event' }));
  const clocks = [
    aClock({ code: 'b', offsetDays: -10 }),
    aClock({ code: 'a', offsetDays: -20 }),
    aClock({ kind: 'x' }),
  ];
  assert.deepEqual(
    clocksOf(clocks, event, data).map(({ clock }) => clock.code),
    ['a', 'b'],
  );
});

const someDay = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays(day('2010-01-01'), days));
const someCalendar = fc
  .tuple(fc.uniqueArray(fc.integer({ min: 0, max: 4_200 }), { maxLength: 40 }), fc.constantFrom([6, 7], [7]))
  .map(([days, restWeekdays]) =>
    workCalendar({
      holidays: days.map((days) => addDays(day('2010-01-01'), days)).map((date) => ({ from: date, to: date })),
      swappedDays: [],
      weeks: [{ from: day('2000-01-01'), to: null, restWeekdays, endOfDay: '17:00' }],
    }),
  );

/** The oracle walks day by day as a person does on a wall calendar, and knows no arithmetic of days. */
function walk(calendar: WorkCalendar, from: Day, offset: number, working: boolean): Day {
  let date = from;
  for (let left = Math.abs(offset); left > 0; ) {
    date = addDays(date, Math.sign(offset));
    if (!working || isWorkingDay(calendar, date)) left--;
  }
  return date;
}
function firstWorking(calendar: WorkCalendar, from: Day, step: 1 | -1): Day {
  let date = from;
  while (!isWorkingDay(calendar, date)) date = addDays(date, step);
  return date;
}

test('every clock agrees with a walk over the calendar', () => {
  fc.assert(
    fc.property(
      someCalendar,
      someDay,
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: -120, max: 120 }),
      fc.constantFrom('start', 'end'),
      fc.constantFrom('calendar', 'working'),
      fc.boolean(),
      (calendar, startsOn, length, offsetDays, countsFrom, unit, movesToWorkingDay) => {
        const timed = { ...event, startsOn, endsOn: addDays(startsOn, length) };
        const due = eventDueDays({ countsFrom, offsetDays, unit }, timed, { calendar, movesToWorkingDay });
        const counted = walk(calendar, countsFrom === 'end' ? timed.endsOn : startsOn, offsetDays, unit === 'working');
        const moved = offsetDays > 0 && movesToWorkingDay ? firstWorking(calendar, counted, 1) : counted;
        assert.equal(due.dueOn, moved);
        assert.equal(due.urgedOn, firstWorking(calendar, moved, -1));
        assert.ok(due.urgedOn <= due.dueOn && isWorkingDay(calendar, due.urgedOn));
        if (offsetDays < 0) assert.ok(due.dueOn < startsOn || countsFrom === 'end');
      },
    ),
    { numRuns: 300 },
  );
});
