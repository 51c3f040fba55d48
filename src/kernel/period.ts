import { type Day, dayOf, lastDayOfMonth, monthOf, yearOf } from './day.ts';
import type { Locale } from './translate.ts';

/**
 * A stretch of the calendar that a plan, a report or a recurring task belongs to. `number` is the
 * half (1–2), quarter (1–4) or month (1–12) of `year`; `years` runs from `year` to `number`, both included.
 */
export interface Period {
  readonly kind: PeriodKind;
  readonly year: number;
  readonly number: number;
}

export type PeriodKind = 'years' | 'year' | 'half' | 'quarter' | 'month';

const MONTHS = { year: 12, half: 6, quarter: 3, month: 1 } as const;
const ROMAN = ['I', 'II', 'III', 'IV'];

export const yearPeriod = (year: number): Period => ({ kind: 'year', year, number: 1 });

/** @returns the period of that kind in which the day lies */
export const periodOf = (kind: Exclude<PeriodKind, 'years'>, date: Day): Period => ({
  kind,
  year: yearOf(date),
  number: Math.ceil(monthOf(date) / MONTHS[kind]),
});

/** All periods of a kind in a year, in order. */
export const periodsOfYear = (kind: Exclude<PeriodKind, 'years'>, year: number): Period[] =>
  Array.from({ length: 12 / MONTHS[kind] }, (_, index) => ({ kind, year, number: index + 1 }));

export const periodStart = (period: Period): Day => {
  const month = period.kind === 'years' ? 1 : (period.number - 1) * MONTHS[period.kind] + 1;
  return certain(dayOf(period.year, month, 1), period);
};

export const periodEnd = (period: Period): Day =>
  period.kind === 'years' ? lastDayOfMonth(period.number, 12) : lastDayOfMonth(period.year, lastMonth(period));

const lastMonth = (period: Period): number => (period.kind === 'years' ? 12 : period.number * MONTHS[period.kind]);

function certain(date: Day | null, period: Period): Day {
  if (!date) throw new RangeError(`not a period: ${JSON.stringify(period)}`);
  return date;
}

export const periodContains = (period: Period, date: Day): boolean =>
  periodStart(period) <= date && date <= periodEnd(period);

/** `2014`, `2014-H1`, `2014-Q2`, `2014-05`, `2012..2020`: sorts within a kind, fits a key or an address. */
export function periodCode(period: Period): string {
  const year = String(period.year).padStart(4, '0');
  switch (period.kind) {
    case 'years':
      return `${year}..${period.number}`;
    case 'year':
      return year;
    case 'half':
      return `${year}-H${period.number}`;
    case 'quarter':
      return `${year}-Q${period.number}`;
    case 'month':
      return `${year}-${String(period.number).padStart(2, '0')}`;
  }
}

/** The reverse of {@link periodCode}. @returns null when the text is no period */
export function parsePeriod(code: string): Period | null {
  const match = /^(\d{4})(?:\.\.(\d{4})|-H([12])|-Q([1-4])|-(0[1-9]|1[0-2]))?$/.exec(code);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2]) return Number(match[2]) < year ? null : { kind: 'years', year, number: Number(match[2]) };
  if (match[3]) return { kind: 'half', year, number: Number(match[3]) };
  if (match[4]) return { kind: 'quarter', year, number: Number(match[4]) };
  if (match[5]) return { kind: 'month', year, number: Number(match[5]) };
  return yearPeriod(year);
}

/** "năm 2014", "6 tháng đầu năm 2014", "quý II năm 2014", "tháng 5 năm 2014", "giai đoạn 2012 - 2020". */
export function periodLabel(period: Period, locale: Locale): string {
  const { kind, year, number } = period;
  const vi = locale === 'vi';
  switch (kind) {
    case 'years':
      return vi ? `giai đoạn ${year} - ${number}` : `${year}–${number}`;
    case 'year':
      return vi ? `năm ${year}` : String(year);
    case 'half':
      return vi
        ? `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm ${year}`
        : `${number === 1 ? 'first' : 'second'} half of ${year}`;
    case 'quarter':
      return vi ? `quý ${ROMAN[number - 1]} năm ${year}` : `Q${number} ${year}`;
    case 'month':
      return vi ? `tháng ${number} năm ${year}` : `${String(number).padStart(2, '0')}/${year}`;
  }
}
