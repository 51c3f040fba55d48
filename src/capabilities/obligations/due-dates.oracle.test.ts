import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Day, day } from '../../kernel/day.ts';
import { workCalendar } from '../../kernel/working-days.ts';
import type { DeadlineRule } from './deadline.rules.ts';
import type { DeadlineSettings } from './deadline-settings.rules.ts';
import { dueDates } from './due-dates.rules.ts';

/** The oracle: every day of thirteen years in one array with JavaScript's UTC dates; rules are found by walking it. */
const FIRST = Date.UTC(2010, 0, 1);
const DAYS = Array.from({ length: 13 * 365 + 3 }, (_, i) => {
  const date = new Date(FIRST + i * 86_400_000);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  const text = date.toISOString().slice(0, 10);
  const off =
    date.getUTCDay() % 6 === 0 || text.endsWith('-09-02') || text.endsWith('-05-01') || text.endsWith('-04-30');
  return { text, off, year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate(), last };
});
const years = [...new Set(DAYS.map((each) => each.year))];
const calendar = workCalendar({
  holidays: years.flatMap((year) => [
    { from: day(`${year}-09-02`), to: day(`${year}-09-02`) },
    { from: day(`${year}-04-30`), to: day(`${year}-05-01`) },
  ]),
  swappedDays: [],
  weeks: [{ from: day('2000-01-01'), to: null, restWeekdays: [6, 7], endOfDay: '17:00' }],
});
const settings: DeadlineSettings = {
  urge: 'last-working-day',
  legalPeriodEnd: 'next-working-day',
  longerReportAbsorbs: true,
  horizonMonths: 12,
  fiveYearAnchor: 2015,
  undated: { monthly: [], quarterly: [], semiannual: [], yearly: [], five_yearly: [] },
};

const walkBack = (index: number): string => {
  let i = index;
  while (DAYS[i]?.off) i--;
  return DAYS[i]?.text ?? assert.fail();
};

interface Rhythm {
  freq: 'monthly' | 'quarterly' | 'semiannual' | 'yearly' | 'five_yearly';
  month: number | null;
  date: number;
  before: boolean;
}

function named(rhythm: Rhythm, { year, month, date, last }: (typeof DAYS)[number]): boolean {
  const base = rhythm.month ?? 12;
  const inRhythm = {
    monthly: true,
    quarterly: month % 3 === base % 3,
    semiannual: month % 6 === base % 6,
    yearly: month === base,
    five_yearly: month === base && year % 5 === 0,
  }[rhythm.freq];
  return inRhythm && (date === rhythm.date || (date === last && rhythm.date > last));
}

const aRhythm: fc.Arbitrary<Rhythm> = fc.record({
  freq: fc.constantFrom('monthly', 'quarterly', 'semiannual', 'yearly', 'five_yearly'),
  month: fc.option(fc.integer({ min: 1, max: 12 })),
  date: fc.integer({ min: 1, max: 31 }),
  before: fc.boolean(),
});
const two = (number: number) => String(number).padStart(2, '0');
const ruleOf = ({ freq, month, date, before }: Rhythm): DeadlineRule => ({
  kind: 'recurring',
  freq,
  bound: before ? 'before' : 'by',
  month_day: month === null ? two(date) : `${two(month)}-${two(date)}`,
});
/** Two years are kept free at either end, so that nothing reaches beyond the array. */
const aRange = fc
  .tuple(fc.integer({ min: 800, max: DAYS.length - 800 }), fc.integer({ min: 0, max: 1500 }))
  .map(([start, length]) => [start, Math.min(start + length, DAYS.length - 400)] as const);
const at = (index: number) => DAYS[index]?.text as Day;

test('recurring tasks are exactly those that a day-by-day walk finds', () => {
  fc.assert(
    fc.property(aRhythm, aRange, (rhythm, [start, end]) => {
      const expected = DAYS.flatMap((each, i) => (named(rhythm, each) ? [rhythm.before ? i - 1 : i] : []))
        .filter((i) => i >= start && i <= end)
        .map((i) => [at(i), walkBack(i)]);
      const found = dueDates(ruleOf(rhythm), settings, calendar, { from: at(start), to: at(end), recordedEvents: [] });
      assert.deepEqual(
        found.map((due) => [due.statedOn, due.urgedOn]),
        expected,
      );
    }),
    { numRuns: 300 },
  );
});

test('a month window is every day of the month, urged on its last working day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.constantFrom(...years.slice(1, -1)), (month, year) => {
      const inMonth = DAYS.flatMap((each, i) => (each.year === year && each.month === month ? [i] : []));
      const rule: DeadlineRule = { kind: 'recurring', freq: 'yearly', bound: 'in', months: [month] };
      const within = { from: day(`${year}-01-01`), to: day(`${year}-12-31`), recordedEvents: [] };
      const [due, ...more] = dueDates(rule, settings, calendar, within);
      assert.deepEqual(more, []);
      const last = inMonth.at(-1) ?? assert.fail();
      assert.deepEqual([due?.opensOn, due?.statedOn, due?.urgedOn], [at(inMonth[0] ?? 0), at(last), walkBack(last)]);
    }),
  );
});

test('asking in pieces gives the same tasks, each under one key, as asking once', () => {
  fc.assert(
    fc.property(aRhythm, aRange, fc.nat(), ({ ...rhythm }, [start, end], cut) => {
      const rule: DeadlineRule = {
        kind: 'multiple',
        items: [ruleOf(rhythm), { kind: 'recurring', freq: 'yearly' }, { kind: 'ongoing' }],
      };
      const middle = start + (cut % (end - start + 1));
      const ask = (from: number, to: number) =>
        dueDates(rule, settings, calendar, { from: at(from), to: at(to), recordedEvents: [] }).map(
          (due) => `${due.key} ${due.statedOn}`,
        );
      const pieces = middle < end ? [...ask(start, middle), ...ask(middle + 1, end)] : ask(start, end);
      assert.deepEqual([...new Set(pieces)].sort(), ask(start, end).sort());
      const keys = ask(start, end).map((line) => line.split(' ')[0]);
      assert.equal(new Set(keys).size, keys.length);
    }),
  );
});

test('days counted from an event end where the walk ends, and on a day off at the next working day', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 800, max: 3000 }),
      fc.integer({ min: -60, max: 60 }),
      fc.boolean(),
      (i, offset, working) => {
        if (offset === 0) return;
        const rule: DeadlineRule = { kind: 'relative', offset_days: offset, unit: working ? 'working' : 'calendar' };
        const recordedEvents = [{ id: 'e', kind: 'event' as const, event: null, on: at(i), at: null, dueOn: null }];
        const [due] = dueDates(rule, settings, calendar, { from: at(i - 200), to: at(i + 200), recordedEvents });
        const step = Math.sign(offset);
        let index = i;
        for (let left = Math.abs(offset); left > 0; ) {
          index += step;
          if (!working || !DAYS[index]?.off) left--;
        }
        while (step > 0 && DAYS[index]?.off) index++;
        assert.deepEqual([due?.statedOn, due?.urgedOn], [at(index), walkBack(index)]);
      },
    ),
  );
});
