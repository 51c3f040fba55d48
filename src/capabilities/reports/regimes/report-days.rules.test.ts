import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, day } from '../../../kernel/day.ts';
import { isWorkingDay, workCalendar } from '../../../kernel/working-days.ts';
import { daysOfReport } from './report-days.rules.ts';

const WEEK = { from: day('2000-01-01'), to: null, restWeekdays: [6, 7], endOfDay: '17:00' };
const SETTINGS = { urge: 'last-working-day', legalPeriodEnd: 'next-working-day' } as const;
const calendar = workCalendar({ holidays: [], swappedDays: [], weeks: [WEEK] });

test('14/6/2014 is a Saturday: 18/6 stands, and a day that is too early is moved to the first working day after', () => {
  const to = day('2014-06-14');
  const days = daysOfReport({ to, statedOn: day('2014-06-18') }, 'by', { calendar, settings: SETTINGS });
  assert.deepEqual([days.dueOn, days.urgedOn, days.movedByLaw], ['2014-06-18', '2014-06-18', false]);
  const early = daysOfReport({ to, statedOn: day('2014-06-15') }, 'by', { calendar, settings: SETTINGS });
  assert.deepEqual([early.dueOn, early.urgedOn, early.movedByLaw], ['2014-06-16', '2014-06-16', true]);
});

test('before 20/12 is 19/12 at the latest, or the working day before it', () => {
  const days = daysOfReport({ to: day('2026-12-14'), statedOn: day('2026-12-20') }, 'before', {
    calendar,
    settings: SETTINGS,
  });
  assert.deepEqual([days.dueOn, days.urgedOn, days.movedByLaw], ['2026-12-19', '2026-12-18', false]);
});

test('property: whatever the holidays, a whole working day lies between cut-off and the day that is urged (D06)', () => {
  const holidays = fc.array(fc.record({ at: fc.integer({ min: 0, max: 25 }), length: fc.integer({ min: 0, max: 6 }) }));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 1, max: 20 }), holidays, (start, after, off) => {
      const to = addDays(day('2005-01-01'), start);
      const rows = off.map(({ at, length }) => ({ from: addDays(to, at), to: addDays(to, at + length) }));
      const free = workCalendar({ holidays: rows, swappedDays: [], weeks: [WEEK] });
      const days = daysOfReport({ to, statedOn: addDays(to, after) }, 'by', { calendar: free, settings: SETTINGS });
      let worked = 0;
      for (let date = addDays(to, 1); date <= days.urgedOn; date = addDays(date, 1))
        if (isWorkingDay(free, date)) worked += 1;
      assert.ok(worked >= 1 && days.urgedOn <= days.dueOn && days.dueOn > to);
    }),
    { numRuns: 500 },
  );
});
