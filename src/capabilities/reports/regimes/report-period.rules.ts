import { addMonths, type Day, yearOf } from '../../../kernel/day.ts';
import { type Period, type PeriodKind, periodOf } from '../../../kernel/period.ts';
import { dayInYear } from '../../plans/index.ts';

/** When the figures of a regime begin and end, as its row says it: days of a year, "12-15" to "06-14". */
export interface CutOff {
  readonly period: 'month' | 'quarter' | 'half-year' | 'year' | 'several-years';
  readonly cut_from: string;
  readonly cut_to: string;
  readonly month_day: string;
}

/** A period with the days of its figures, both included, and the day that the regime names for sending. */
export interface ReportPeriod {
  readonly period: Period;
  readonly from: Day;
  readonly to: Day;
  readonly statedOn: Day;
}

const KIND = { month: 'month', quarter: 'quarter', 'half-year': 'half', year: 'year' } as const satisfies Record<
  Exclude<CutOff['period'], 'several-years'>,
  PeriodKind
>;

/** A row of months or quarters stands for the first of the year; the others follow in steps of so many months. */
const REPEATED = { month: { times: 12, months: 1 }, quarter: { times: 4, months: 3 } } as const;
const ONCE = { times: 1, months: 12 };

/**
 * The periods of a regime whose figures end in a year, in order. 15/12/2013–14/6/2014 is the first half of 2014, because
 * a period belongs to the year in which it ends: what happened on 15–31 December counts in the next year (NĐ 09/2019).
 */
export function periodsEndingIn(cut: CutOff, year: number): ReportPeriod[] {
  if (cut.period === 'several-years') return [];
  const kind = KIND[cut.period];
  const { times, months } = cut.period === 'month' || cut.period === 'quarter' ? REPEATED[cut.period] : ONCE;
  const to = dayInYear(cut.cut_to, year);
  const from = dayInYear(cut.cut_from, cut.cut_from > cut.cut_to ? year - 1 : year);
  const statedOn = dayInYear(cut.month_day, cut.month_day > cut.cut_to ? year : year + 1);
  return Array.from({ length: times }, (_, index) => {
    const end = addMonths(to, index * months);
    return {
      period: periodOf(kind, end),
      from: addMonths(from, index * months),
      to: end,
      statedOn: addMonths(statedOn, index * months),
    };
  });
}

/** The period in whose figures a day counts; null where the regime leaves the day out, as the half-year reports do. */
export const periodOfDay = (cut: CutOff, day: Day): ReportPeriod | null =>
  [yearOf(day), yearOf(day) + 1]
    .flatMap((year) => periodsEndingIn(cut, year))
    .find(({ from, to }) => from <= day && day <= to) ?? null;

/** The period before, of the same length; of a half year the other half. */
export function periodBefore(
  cut: Pick<CutOff, 'period'>,
  { from, to }: Pick<ReportPeriod, 'from' | 'to'>,
): { from: Day; to: Day } {
  const months = LENGTH[cut.period];
  return { from: addMonths(from, -months), to: addMonths(to, -months) };
}

const LENGTH = { month: 1, quarter: 3, 'half-year': 6, year: 12, 'several-years': 12 } as const;

/** The same days a year earlier. */
export const samePeriodLastYear = ({ from, to }: Pick<ReportPeriod, 'from' | 'to'>): { from: Day; to: Day } => ({
  from: addMonths(from, -12),
  to: addMonths(to, -12),
});
