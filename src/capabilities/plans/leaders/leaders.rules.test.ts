import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { testId } from '../../../../test/support/province.ts';
import { addDays, day } from '../../../kernel/day.ts';
import { daysOfNote, progressByDay } from './day-progress.rules.ts';
import { tileMap } from './tile-map.rules.ts';

const from = day('2014-05-01');
const current = (sent: [string, number][]) => ({
  windowFrom: from,
  windowTo: day('2014-05-10'),
  sent: sent.map(([date, units]) => ({ day: day(date), units })),
});
const before = { windowFrom: day('2013-05-06'), sent: [{ day: day('2013-05-08'), units: 4 }] };

test('both years count from the first day of their own window, and days to come have no number', () => {
  const days = progressByDay(
    current([
      ['2014-04-28', 1],
      ['2014-05-03', 2],
    ]),
    before,
    day('2014-05-04'),
  );
  assert.deepEqual(
    days.slice(0, 5).map(({ now, before: then }) => [now, then]),
    [
      [1, 0],
      [1, 0],
      [3, 4],
      [3, 4],
      [null, 4],
    ],
  );
  assert.equal(days.length, 10);
  assert.equal(days.at(-1)?.day, '2014-05-10');
});

test('what comes after the window is on the picture too, and nothing is lost at its end', () => {
  const sends = fc.array(fc.tuple(fc.integer({ min: -20, max: 400 }), fc.integer({ min: 1, max: 9 })), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(sends, (list) => {
      const sent = list.map(([after, units]) => ({ day: addDays(from, after), units }));
      const all = sent.reduce((sum, { units }) => sum + units, 0);
      const days = progressByDay({ ...current([]), sent }, null, addDays(from, 500));
      assert.equal(days.at(-1)?.now, all);
      for (const [at, each] of days.entries()) assert.ok((each.now ?? 0) >= (days[at - 1]?.now ?? 0));
    }),
  );
});

test('the table names the days on which a number changed, today and the last', () => {
  const today = day('2014-05-05');
  const days = daysOfNote(progressByDay(current([['2014-05-03', 2]]), null, today), today);
  assert.deepEqual(
    days.map((each) => each.day),
    ['2014-05-01', '2014-05-03', '2014-05-05', '2014-05-10'],
  );
});

test('localities stand where the list has them; a place that is taken or wrong leaves one in the list', () => {
  const tile = (id: number, place: string | null) => ({ unitId: testId(id), tile: place, mark: 'U' as const });
  const map = tileMap([tile(1, '1,2'), tile(2, '2,1'), tile(3, '1,2'), tile(4, null), tile(5, '0,1')]);
  assert.deepEqual(
    map.rows.map((row) => row.map((each) => each?.unitId ?? null)),
    [
      [null, testId(1)],
      [testId(2), null],
    ],
  );
  assert.deepEqual(
    map.rest.map(({ unitId }) => unitId),
    [testId(3), testId(4), testId(5)],
  );
  assert.deepEqual(tileMap([tile(1, null)]).rows, []);
});
