import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, type Day, day } from '../../../kernel/day.ts';
import { periodsUpTo, readFigurePeriod } from './figure-period.rules.ts';

const aDay = fc.integer({ min: 0, max: 9000 }).map((days): Day => addDays(day('2012-01-01'), days));

test('14 December belongs to its year, 15 December to the next', () => {
  assert.equal(readFigurePeriod('', day('2014-12-14')).key, '2014');
  assert.equal(readFigurePeriod('', day('2014-12-15')).key, '2015');
});

test('every day lies in exactly one year and in exactly one of its halves', () => {
  fc.assert(
    fc.property(aDay, (today) => {
      const year = readFigurePeriod('', today);
      assert.ok(year.from <= today && today <= year.to);
      const halves = [1, 2].map((half) => readFigurePeriod(`${year.year}-H${half}`, today));
      assert.equal(halves.filter(({ from, to }) => from <= today && today <= to).length, 1);
      assert.equal(addDays(halves[0]?.to as Day, 1), halves[1]?.from);
    }),
  );
});

test('periods follow each other without a gap, the newest last', () => {
  for (const key of ['2014', '2014-H1', '2014-H2']) {
    const all = periodsUpTo(readFigurePeriod(key, day('2014-05-12')), 6);
    assert.equal(all.at(-1)?.key, key);
    for (const [index, one] of all.entries()) {
      const next = all[index + 1];
      if (next) assert.equal(addDays(one.to, 1), next.from);
    }
  }
});
