import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, day, formatDay } from '../../../kernel/day.ts';
import { periodCode } from '../../../kernel/period.ts';
import { readRulePreset } from '../../rulebook/index.ts';
import { type CutOff, periodBefore, periodOfDay, periodsEndingIn, samePeriodLastYear } from './report-period.rules.ts';

const HALF: CutOff = { period: 'half-year', cut_from: '12-15', cut_to: '06-14', month_day: '06-18' };
const SECOND: CutOff = { period: 'half-year', cut_from: '06-15', cut_to: '12-14', month_day: '12-18' };
const YEAR: CutOff = { period: 'year', cut_from: '12-15', cut_to: '12-14', month_day: '12-18' };
const QUARTER: CutOff = { period: 'quarter', cut_from: '12-15', cut_to: '03-14', month_day: '03-18' };
const MONTH: CutOff = { period: 'month', cut_from: '12-15', cut_to: '01-14', month_day: '01-18' };

const codeAt = (cut: CutOff, date: string): string | null => {
  const found = periodOfDay(cut, day(date));
  return found && periodCode(found.period);
};

test('the days around the cut-offs: 14/6, 14/12, and 15–31 December of the next year', () => {
  assert.deepEqual(
    ['2013-12-14', '2013-12-15', '2013-12-31', '2014-06-14', '2014-06-15'].map((date) => codeAt(HALF, date)),
    [null, '2014-H1', '2014-H1', '2014-H1', null],
  );
  assert.deepEqual(
    ['2014-06-14', '2014-06-15', '2014-12-14', '2014-12-15'].map((date) => codeAt(SECOND, date)),
    [null, '2014-H2', '2014-H2', null],
  );
  assert.deepEqual(
    ['2013-12-14', '2013-12-15', '2014-12-01', '2014-12-14', '2014-12-15'].map((date) => codeAt(YEAR, date)),
    ['2013', '2014', '2014', '2014', '2015'],
  );
  assert.deepEqual(
    ['2016-02-29', '2016-03-14', '2016-03-15', '2016-12-15'].map((date) => codeAt(QUARTER, date)),
    ['2016-Q1', '2016-Q1', '2016-Q2', '2017-Q1'],
  );
});

/** Told day by day with plain arithmetic on year, month and date, apart from the rules. */
function oracle(kind: CutOff['period'], date: string): string {
  const [y = 0, m = 0, d = 0] = date.split('-').map(Number);
  // the 15th belongs to the next month of reports
  const counted = (y * 12 + m - 1 + (d >= 15 ? 1 : 0)) | 0;
  const year = Math.floor(counted / 12);
  const month = (counted % 12) + 1;
  if (kind === 'year') return `${year}`;
  if (kind === 'half-year') return `${year}-H${month <= 6 ? 1 : 2}`;
  if (kind === 'quarter') return `${year}-Q${Math.ceil(month / 3)}`;
  return `${year}-${String(month).padStart(2, '0')}`;
}

test('property: every day of 80 years lies in exactly the period that plain counting gives, leap years included', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 29_220 }), (offset) => {
      const date = addDays(day('2000-01-01'), offset);
      for (const cut of [YEAR, QUARTER, MONTH]) assert.equal(codeAt(cut, date), oracle(cut.period, date));
      const half = codeAt(HALF, date) ?? codeAt(SECOND, date);
      assert.equal(half, oracle('half-year', date));
      assert.equal(codeAt(HALF, date) === null, codeAt(SECOND, date) !== null, 'never in both halves');
    }),
    { numRuns: 800 },
  );
});

test('property: periods of a regime follow each other without a gap, and are sent after they end', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2001, max: 2090 }), fc.constantFrom(YEAR, QUARTER, MONTH), (year, cut) => {
      const periods = [...periodsEndingIn(cut, year), ...periodsEndingIn(cut, year + 1)];
      for (const [index, next] of periods.slice(1).entries())
        assert.equal(addDays(periods[index]?.to ?? next.to, 1), next.from);
      for (const { to, statedOn } of periods)
        assert.ok(to < statedOn && statedOn <= addDays(to, 30), formatDay(statedOn));
    }),
  );
});

test('the period before and the same one a year earlier', () => {
  const [half] = periodsEndingIn(HALF, 2014);
  assert.ok(half);
  assert.deepEqual(periodBefore(HALF, half), { from: '2013-06-15', to: '2013-12-14' });
  assert.deepEqual(samePeriodLastYear(half), { from: '2012-12-15', to: '2013-06-14' });
});

test('every regime that the product brings along ends its periods in the year of its name', () => {
  const rows = readRulePreset('viet-nam').rules.filter(({ set }) => set === 'report-regime');
  assert.ok(rows.length >= 10);
  for (const row of rows)
    for (const year of [2014, 2016, 2026]) {
      const periods = periodsEndingIn(row.content.value as unknown as CutOff, year);
      assert.ok(periods.length > 0 && periods.every(({ period }) => period.year === year), row.originKey);
    }
});
