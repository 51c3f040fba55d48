import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Day, day } from './day.ts';
import {
  addWorkingDays,
  endOfWorkingDay,
  isWorkingDay,
  lastWorkingDayOnOrBefore,
  nextWorkingDayOnOrAfter,
  type WorkCalendarRows,
  workCalendar,
  workingDaysBetween,
} from './working-days.ts';

const fiveDays = { from: day('1999-10-02'), to: null, restWeekdays: [6, 7], endOfDay: '17:00' };
const rows2014: WorkCalendarRows = {
  holidays: [{ from: day('2014-04-30'), to: day('2014-05-01') }],
  swappedDays: [{ rest: day('2014-05-02'), worked: day('2014-04-26') }],
  weeks: [fiveDays],
};
const calendar = workCalendar(rows2014);

/** The oracle: one array of all days with a working mark, made with JavaScript's UTC dates, searched by index. */
const FIRST = Date.UTC(2013, 0, 1);
const LENGTH = 365 * 4;
function oracle(rows: WorkCalendarRows) {
  const days = Array.from({ length: LENGTH }, (_, i) => new Date(FIRST + i * 86_400_000).toISOString().slice(0, 10));
  const works = days.map((text, i) => {
    const sundayFirst = new Date(FIRST + i * 86_400_000).getUTCDay();
    if (rows.swappedDays.some((swap) => swap.worked === text)) return true;
    if (rows.swappedDays.some((swap) => swap.rest === text)) return false;
    if (rows.holidays.some((holiday) => text >= holiday.from && text <= holiday.to)) return false;
    return !fiveDays.restWeekdays.includes(sundayFirst === 0 ? 7 : sundayFirst);
  });
  const working = days.filter((_, i) => works[i]) as Day[];
  return { days: days as Day[], works, working };
}

const aDay = fc.integer({ min: 400, max: LENGTH - 400 }).map((i) => oracleDays[i] as Day);
const oracleDays = oracle(rows2014).days;
const someRows: fc.Arbitrary<WorkCalendarRows> = fc.record({
  holidays: fc.array(
    fc.tuple(aDay, fc.integer({ min: 0, max: 9 })).map(([from, length]) => ({
      from,
      to: oracleDays[oracleDays.indexOf(from) + length] as Day,
    })),
    { maxLength: 12 },
  ),
  swappedDays: fc.array(fc.record({ rest: aDay, worked: aDay }), { maxLength: 6 }),
  weeks: fc.constant([fiveDays]),
});

test('a day is worked exactly when the oracle says so', () => {
  fc.assert(
    fc.property(someRows, aDay, (rows, date) => {
      const { days, works } = oracle(rows);
      assert.equal(isWorkingDay(workCalendar(rows), date), works[days.indexOf(date)]);
    }),
  );
});

test('the last working day before and the next one after are the oracle’s', () => {
  fc.assert(
    fc.property(someRows, aDay, (rows, date) => {
      const { working } = oracle(rows);
      const made = workCalendar(rows);
      assert.equal(lastWorkingDayOnOrBefore(made, date), working.filter((other) => other <= date).at(-1));
      assert.equal(
        nextWorkingDayOnOrAfter(made, date),
        working.find((other) => other >= date),
      );
    }),
  );
});

test('adding working days in either direction is a step along the oracle’s list', () => {
  fc.assert(
    fc.property(someRows, aDay, fc.integer({ min: -120, max: 120 }), (rows, date, count) => {
      const { working } = oracle(rows);
      const after = working.filter((other) => other > date);
      const before = working.filter((other) => other < date);
      const expected = count === 0 ? date : count > 0 ? after[count - 1] : before.at(count);
      assert.equal(addWorkingDays(workCalendar(rows), date, count), expected);
    }),
  );
});

test('counting between two days is the oracle’s count, and undoes adding', () => {
  fc.assert(
    fc.property(someRows, aDay, aDay, fc.integer({ min: -60, max: 60 }), (rows, from, to, count) => {
      const { working } = oracle(rows);
      const made = workCalendar(rows);
      const expected =
        to >= from
          ? working.filter((date) => date > from && date <= to).length
          : -working.filter((date) => date >= to && date < from).length;
      assert.equal(workingDaysBetween(made, from, to), expected + 0);
      assert.equal(workingDaysBetween(made, from, addWorkingDays(made, from, count)), count);
    }),
  );
});

test('a swapped Saturday is worked and the Friday given for it is not', () => {
  assert.equal(isWorkingDay(calendar, day('2014-04-26')), true);
  assert.equal(isWorkingDay(calendar, day('2014-05-02')), false);
  assert.equal(addWorkingDays(calendar, day('2014-04-29'), 1), day('2014-05-05'));
});

test('the week rule of the day decides: Saturdays were worked before 2 October 1999', () => {
  const before = { from: day('1990-01-01'), to: day('1999-10-01'), restWeekdays: [7], endOfDay: '16:30' };
  const long = workCalendar({ holidays: [], swappedDays: [], weeks: [fiveDays, before] });
  assert.equal(isWorkingDay(long, day('1999-09-25')), true);
  assert.equal(isWorkingDay(long, day('1999-10-02')), false);
  assert.equal(isWorkingDay(long, day('1980-01-05')), true, 'before the first row the earliest row stands in');
  assert.equal(endOfWorkingDay(long, day('1999-09-25')), '1999-09-25T09:30:00Z');
  assert.equal(endOfWorkingDay(long, day('2014-05-30')), '2014-05-30T10:00:00Z');
});

test('broken rows and endless counts are refused, not walked', () => {
  const never = workCalendar({
    holidays: [],
    swappedDays: [],
    weeks: [{ ...fiveDays, restWeekdays: [1, 2, 3, 4, 5, 6, 7] }],
  });
  assert.throws(() => addWorkingDays(never, day('2014-01-01'), 1), RangeError);
  assert.throws(() => addWorkingDays(calendar, day('2014-01-01'), 10_001), RangeError);
  assert.throws(() => addWorkingDays(calendar, day('2014-01-01'), 1.5), RangeError);
  assert.throws(() => workCalendar({ holidays: [], swappedDays: [], weeks: [] }), RangeError);
  const backwards = { from: day('2014-02-02'), to: day('2014-02-01') };
  assert.throws(() => workCalendar({ ...rows2014, holidays: [backwards] }), RangeError);
  assert.throws(
    () => workCalendar({ ...rows2014, holidays: [{ from: day('2014-01-01'), to: day('2020-01-01') }] }),
    RangeError,
  );
});
