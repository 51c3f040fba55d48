import { addDays, type Day, dayOf, parseDay } from '../../kernel/day.ts';
import { type Period, parsePeriod, periodEnd, periodOf, periodStart } from '../../kernel/period.ts';
import { type DeadlineBound, type DeadlineRule, type DueSlot, emptySlot } from './deadline.rules.ts';

/** First and last day of what a document names, with the period that the task belongs to. */
export interface Stretch {
  readonly first: Day;
  readonly last: Day;
  readonly period: Period;
}

/** Reads an ISO day, `YYYY`, `YYYY-MM` or `YYYY-Qn`. @returns null when the text is none of them, 31/6 included */
export function stretchOf(value: string | undefined): Stretch | null {
  const date = value?.length === 10 ? parseDay(value) : null;
  if (date) return { first: date, last: date, period: periodOf('year', date) };
  const period = parsePeriod(value ?? '');
  return period && { first: periodStart(period), last: periodEnd(period), period };
}

/** "Trước ngày D" is D−1 at the latest, "trước tháng 5" is 30/4; every other bound includes its last day. */
export const lastDayWithin = (bound: DeadlineBound | undefined, stretch: Stretch): Day =>
  bound === 'before' ? addDays(stretch.first, -1) : stretch.last;

/** `month_day` is kept when the month is too short: 31 in June is 30, 29 in February of a common year is 28. */
export function dayInMonth(year: number, month: number, date: number): Day {
  for (let number = Math.min(date, 31); number > 0; number--) {
    const found = dayOf(year, month, number);
    if (found) return found;
  }
  throw new RangeError(`not a month: ${year}-${month}`);
}

/** A single calendar date. @returns null when only a beginning is stated ("từ ngày …"): such a duty stands from then on */
export function dateSlot(rule: DeadlineRule, stretch: Stretch): DueSlot | null {
  if (rule.bound === 'from' || rule.bound === 'after') return null;
  const window = stretch.first !== stretch.last && rule.bound !== 'before' && rule.bound !== 'end';
  return {
    ...emptySlot('once', stretch.period),
    opensOn: window ? stretch.first : null,
    statedOn: lastDayWithin(rule.bound, stretch),
  };
}

/** A duty that runs from a day to a day: open from the first, due on the last. */
export function periodSlot(from: Stretch, to: Stretch): DueSlot {
  const first = from.period.year;
  const last = to.period.kind === 'years' ? to.period.number : to.period.year;
  const period: Period = first === last ? from.period : { kind: 'years', year: first, number: last };
  return { ...emptySlot('once', period), opensOn: from.first, statedOn: to.last };
}
