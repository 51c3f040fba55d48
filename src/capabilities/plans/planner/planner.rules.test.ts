import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { testId } from '../../../../test/support/province.ts';
import { addDays, type Day, day, daysBetween } from '../../../kernel/day.ts';
import { addWorkingDays, workCalendar } from '../../../kernel/working-days.ts';
import { asItStands, forecast, RUNS, type Situation } from './planner.rules.ts';
import { type Spread, spreadOfLateness, spreadOfStep } from './spread.rules.ts';

const calendar = workCalendar({
  holidays: [{ from: day('2014-06-16'), to: day('2014-06-17') }],
  swappedDays: [],
  weeks: [{ from: day('2012-01-01'), to: null, restWeekdays: [6, 7], endOfDay: '17:00' }],
});

const situation = (parts: Partial<Situation> = {}): Situation => ({
  today: day('2014-05-12'),
  arriveBy: day('2014-06-30'),
  units: [
    { unitId: testId(1), dueOn: day('2014-05-30'), sent: false, lateBefore: [0, 4, 9] },
    { unitId: testId(2), dueOn: day('2014-05-30'), sent: false, lateBefore: [] },
    { unitId: testId(3), dueOn: day('2014-05-30'), sent: true, lateBefore: [20] },
  ],
  steps: [
    { code: 'consolidate', days: { least: 3, likely: 5, most: 8 } },
    { code: 'sign', days: { least: 2, likely: 5, most: 12 } },
  ],
  waitsUntil: null,
  pool: [0, 0, 0, 2, 6],
  calendar,
  ...parts,
});

/** The chance without any simulation: every way through, weighed. */
function exactChance({ today, arriveBy, units, steps, pool }: Situation): number {
  let ways = new Map<Day, number>([[today, 1]]);
  for (const unit of units.filter(({ sent }) => !sent))
    ways = weigh(ways, spreadOfLateness(unit.lateBefore, pool), (from, late) => {
      const there = addDays(unit.dueOn, late);
      return there > from ? there : from;
    });
  for (const step of steps)
    ways = weigh(ways, spreadOfStep(step.days), (from, days) => addWorkingDays(calendar, from, days));
  return [...ways].reduce((sum, [date, chance]) => sum + (date <= arriveBy ? chance : 0), 0);
}

function weigh(ways: Map<Day, number>, spread: Spread, next: (from: Day, days: number) => Day): Map<Day, number> {
  const found = new Map<Day, number>();
  for (const [from, chance] of ways)
    for (const [days, share] of spread) {
      const to = next(from, days);
      found.set(to, (found.get(to) ?? 0) + chance * share);
    }
  return found;
}

test('the simulation says what weighing every way says', () => {
  for (const arriveBy of ['2014-06-10', '2014-06-13', '2014-06-18', '2014-06-20', '2014-06-24', '2014-06-30']) {
    const at = situation({ arriveBy: day(arriveBy) });
    const exact = exactChance(at);
    // Five standard errors of the share of 2,000 runs.
    const margin = 5 * Math.sqrt((exact * (1 - exact)) / RUNS) + 1e-9;
    assert.ok(Math.abs(forecast(at).chance - exact) <= margin, `${arriveBy}: ${forecast(at).chance} for ${exact}`);
  }
});

test('the same seed gives the same forecast, another seed another draw', () => {
  const at = situation({ arriveBy: day('2014-06-18') });
  assert.deepEqual(forecast(at, asItStands, 7), forecast(at, asItStands, 7));
  assert.notEqual(forecast(at, asItStands, 7).chance, forecast(at, asItStands, 8).chance);
});

test('later units and longer steps never help', () => {
  const late = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(late, late, fc.integer({ min: 0, max: 30 }), (one, two, days) => {
      const [few, many] = [Math.min(one, two), Math.max(one, two)];
      const with_ = (lateness: number, sign: number) =>
        forecast(situation(), { late: new Map([[testId(1), lateness]]), steps: new Map([['sign', sign]]) }).chance;
      assert.ok(with_(many, days) <= with_(few, days));
      assert.ok(with_(few, days + 3) <= with_(few, days));
    }),
    { numRuns: 25 },
  );
});

test('working backwards from the last day gives when each step must begin', () => {
  const { steps, collectBy } = forecast(situation());
  // Signing takes six working days in half of the cases: 23 to 27 and 30/6. Consolidating takes five: 12, 13, 18, 19
  // and 20/6, because 16 and 17/6 are days off here.
  assert.deepEqual(steps, [
    { code: 'consolidate', startBy: day('2014-06-11') },
    { code: 'sign', startBy: day('2014-06-22') },
  ]);
  assert.equal(collectBy, day('2014-06-11'));
});

test('who is usually late is urged earlier; whoever has sent is not named', () => {
  const { units, collectBy } = forecast(situation());
  assert.deepEqual(
    units.map((unit) => unit.unitId),
    [testId(1), testId(2)],
  );
  const [tardy, unknown] = units;
  assert.ok(tardy && unknown && tardy.urgeOn < unknown.urgeOn && unknown.urgeOn <= collectBy);
  assert.ok(tardy.holdsUp > unknown.holdsUp);
});

test('a plan that is late already is not drawn as on time any more', () => {
  const at = situation({ today: day('2014-06-04') });
  const { units } = forecast(at);
  assert.ok(units.every((unit) => unit.lateChance === 1));
  assert.ok(daysBetween(at.today, forecast(at).usually) > 0);
});

test('the standing body that stops waiting is not held up by a silent unit', () => {
  const silent = [{ unitId: testId(1), dueOn: day('2014-05-30'), sent: false, lateBefore: [90, 90, 90, 90, 90] }];
  const waits = situation({ units: silent, pool: [], arriveBy: day('2014-07-15') });
  assert.equal(forecast(waits).chance, 0);
  assert.equal(forecast({ ...waits, waitsUntil: day('2014-06-03') }).chance, 1);
});
