import { type Day, dayOf, daysBetween, lastDayOfMonth } from '../../kernel/day.ts';

export interface YearScale {
  /** Distance of a day from the start of the year, 0 to 1; days outside the year stand at its ends. */
  readonly at: (day: Day) => number;
  /** Where each month begins, and its middle, 0 to 1. */
  readonly months: readonly { readonly month: number; readonly start: number; readonly middle: number }[];
}

export function yearScale(year: number): YearScale {
  const first = dayOf(year, 1, 1);
  if (!first) throw new RangeError(`not a year: ${year}`);
  const length = daysBetween(first, lastDayOfMonth(year, 12)) + 1;
  const at = (day: Day) => Math.min(1, Math.max(0, daysBetween(first, day) / length));
  const months = Array.from({ length: 12 }, (_, index) => {
    const start = at(dayOf(year, index + 1, 1) ?? first);
    const end = index === 11 ? 1 : at(dayOf(year, index + 2, 1) ?? first);
    return { month: index + 1, start, middle: (start + end) / 2 };
  });
  return { at, months };
}
