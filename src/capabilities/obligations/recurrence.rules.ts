import { type Day, dayOf, lastDayOfMonth } from '../../kernel/day.ts';
import { type Period, type PeriodKind, periodCode, periodEnd, periodOf } from '../../kernel/period.ts';
import { type DeadlineRule, type DueSlot, emptySlot, type Frequency } from './deadline.rules.ts';
import type { DatedFrequency, DeadlineSettings } from './deadline-settings.rules.ts';
import { dayInMonth, lastDayWithin, type Stretch } from './stated-day.rules.ts';

const KIND: Record<DatedFrequency, Exclude<PeriodKind, 'years'>> = {
  monthly: 'month',
  quarterly: 'quarter',
  semiannual: 'half',
  yearly: 'year',
  five_yearly: 'year',
};
const STEP: Record<DatedFrequency, number> = { monthly: 1, quarterly: 3, semiannual: 6, yearly: 12, five_yearly: 12 };

/** "Định kỳ", "hằng ngày" and "hằng tuần" have no day that a task could carry: they are standing duties. */
export const hasDates = (freq: Frequency | undefined): freq is DatedFrequency => freq !== undefined && freq in STEP;

/**
 * The tasks of one calendar year, by the year of the day that the document names (before 01/01/2015
 * belongs to 2015 though it is due in 2014). Complete for the year, so that keys do not depend on a range.
 */
export function recurrencesOfYear(
  rule: DeadlineRule & { freq: DatedFrequency },
  settings: DeadlineSettings,
  year: number,
): DueSlot[] {
  if (rule.freq === 'five_yearly' && (year - settings.fiveYearAnchor) % 5 !== 0) return [];
  const named = namedDays(rule, year) ?? namedMonths(rule, year);
  const stretches = named ?? defaultDays(rule.freq, settings, year);
  const seen = new Map<string, number>();
  return stretches.map((stretch) => {
    const code = periodCode(stretch.period);
    const count = (seen.get(code) ?? 0) + 1;
    seen.set(code, count);
    return {
      ...emptySlot(count === 1 ? code : `${code}#${count}`, stretch.period),
      opensOn: stretch.first !== stretch.last && rule.bound !== 'before' ? stretch.first : null,
      statedOn: lastDayWithin(rule.bound, stretch),
      byDefault: named === null,
    };
  });
}

/** `07-01` repeats in every rhythm from July; `25` is the 25th of the named months or of each period's last one. */
function namedDays(rule: DeadlineRule & { freq: DatedFrequency }, year: number): Stretch[] | null {
  const match = /^(?:(\d{1,2})-)?(\d{1,2})$/.exec(rule.month_day ?? '');
  const date = Number(match?.[2]);
  const month = match?.[1] === undefined ? 12 : Number(match[1]);
  if (!match || date < 1 || date > 31 || month < 1 || month > 12) return null;
  const stated = match[1] === undefined ? validMonths(rule) : [];
  const months = stated.length > 0 ? stated : monthsInStep(month, STEP[rule.freq]);
  return months.map((each) => {
    const last = dayInMonth(year, each, date);
    return { first: last, last, period: periodFor(rule.freq, last) };
  });
}

const validMonths = (rule: DeadlineRule): number[] =>
  [...new Set(rule.months ?? [])].filter((month) => month >= 1 && month <= 12).sort((a, b) => a - b);

const monthsInStep = (month: number, step: number): number[] =>
  Array.from({ length: 12 / step }, (_, index) => ((month - 1) % step) + index * step + 1);

function periodFor(freq: DatedFrequency, date: Day): Period {
  const period = periodOf(KIND[freq], date);
  return freq === 'five_yearly' ? { kind: 'years', year: period.year - 4, number: period.year } : period;
}

/** "Tháng 5": a window; months that follow each other are one window. */
function namedMonths(rule: DeadlineRule & { freq: DatedFrequency }, year: number): Stretch[] | null {
  const runs: [first: number, last: number][] = [];
  for (const month of validMonths(rule)) {
    const run = runs.at(-1);
    if (run && run[1] === month - 1 && STEP[rule.freq] === 12) run[1] = month;
    else runs.push([month, month]);
  }
  if (runs.length === 0) return null;
  return runs.map(([first, last]) => {
    const end = lastDayOfMonth(year, last);
    return { first: dayOf(year, first, 1) ?? end, last: end, period: periodFor(rule.freq, end) };
  });
}

function defaultDays(freq: DatedFrequency, settings: DeadlineSettings, year: number): Stretch[] {
  const months = monthsInStep(12, STEP[freq]);
  return months.map((month, index) => {
    const stated = settings.undated[freq][index];
    const last = stated ? dayInMonth(year, stated.month, stated.day) : lastDayOfMonth(year, month);
    return { first: last, last, period: periodFor(freq, lastDayOfMonth(year, month)) };
  });
}

/**
 * "Định kỳ 6 tháng, 1 năm" is two reports a year, not three: where two rhythms of one duty end
 * on the same day, the longer period's report stands for the shorter one's.
 */
export function withoutAbsorbed(slots: readonly DueSlot[]): DueSlot[] {
  const longest = new Map<Day, number>();
  for (const { period } of slots)
    if (period) longest.set(periodEnd(period), Math.max(longest.get(periodEnd(period)) ?? 0, lengthOf(period)));
  return slots.filter(({ period }) => !period || lengthOf(period) === longest.get(periodEnd(period)));
}

const lengthOf = ({ kind, year, number }: Period): number =>
  ({ month: 1, quarter: 3, half: 6, year: 12, years: (number - year + 1) * 12 })[kind];
