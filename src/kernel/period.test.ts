import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, day } from './day.ts';
import {
  parsePeriod,
  periodCode,
  periodContains,
  periodEnd,
  periodLabel,
  periodOf,
  periodStart,
  periodsOfYear,
} from './period.ts';

const kinds = ['year', 'half', 'quarter', 'month'] as const;

test('the periods of a year follow each other without gap or overlap', () => {
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.integer({ min: 1945, max: 2200 }), (kind, year) => {
      const periods = periodsOfYear(kind, year);
      assert.equal(periodStart(periods[0] ?? assert.fail()), `${year}-01-01`);
      assert.equal(periodEnd(periods.at(-1) ?? assert.fail()), `${year}-12-31`);
      for (const [index, period] of periods.slice(1).entries())
        assert.equal(periodStart(period), addDays(periodEnd(periods[index] ?? assert.fail()), 1));
    }),
  );
});

test('a day lies in the period found for it, and codes are read back', () => {
  const someDay = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays(day('1970-01-01'), count));
  fc.assert(
    fc.property(fc.constantFrom(...kinds), someDay, (kind, date) => {
      const period = periodOf(kind, date);
      assert.equal(periodContains(period, date), true);
      assert.equal(periodContains(period, addDays(periodStart(period), -1)), false);
      assert.deepEqual(parsePeriod(periodCode(period)), period);
    }),
  );
});

test('labels are the ones an office writes', () => {
  const label = (code: string, locale: 'vi' | 'en') => periodLabel(parsePeriod(code) ?? assert.fail(code), locale);
  assert.equal(label('2014', 'vi'), 'năm 2014');
  assert.equal(label('2014-H1', 'vi'), '6 tháng đầu năm 2014');
  assert.equal(label('2014-H2', 'vi'), '6 tháng cuối năm 2014');
  assert.equal(label('2014-Q2', 'vi'), 'quý II năm 2014');
  assert.equal(label('2014-05', 'vi'), 'tháng 5 năm 2014');
  assert.equal(label('2012..2020', 'vi'), 'giai đoạn 2012 - 2020');
  assert.equal(label('2014-H2', 'en'), 'second half of 2014');
  assert.equal(label('2012..2020', 'en'), '2012–2020');
});

test('a stretch of years has its own ends, and nonsense is no period', () => {
  const years = parsePeriod('2012..2020') ?? assert.fail();
  assert.deepEqual([periodStart(years), periodEnd(years)], ['2012-01-01', '2020-12-31']);
  for (const text of ['', '2014-13', '2014-Q5', '2014-H3', '2020..2012', '14', '2014-5'])
    assert.equal(parsePeriod(text), null, text);
});
