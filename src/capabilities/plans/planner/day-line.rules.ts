import { addDays, type Day, daysBetween } from '../../../kernel/day.ts';
import { isWorkingDay, type WorkCalendar } from '../../../kernel/working-days.ts';

/** Days as numbers from a first day on: thousands of simulated ways through the calendar cost additions only. */
export interface DayLine {
  readonly first: Day;
  dayAt(index: number): Day;
  indexOf(date: Day): number;
  /** the index so many working days later; 0 stays */
  after(index: number, workingDays: number): number;
  /** the last index from which so many working days still fit up to `index` */
  before(index: number, workingDays: number): number;
}

const LONGEST_DAYS = 800;

export function dayLine(calendar: WorkCalendar, first: Day): DayLine {
  const worked = [...Array(LONGEST_DAYS).keys()].map((index) => isWorkingDay(calendar, addDays(first, index)));
  const working = worked.flatMap((works, index) => (works ? [index] : []));
  // How many working days lie on or before an index.
  const counted: number[] = [];
  for (const works of worked) counted.push((counted.at(-1) ?? 0) + (works ? 1 : 0));
  const countAt = (index: number): number => counted[Math.max(0, Math.min(index, LONGEST_DAYS - 1))] ?? 0;
  return {
    first,
    dayAt: (index) => addDays(first, index),
    indexOf: (date) => daysBetween(first, date),
    after: (index, days) => (days === 0 ? index : (working[countAt(index) + days - 1] ?? LONGEST_DAYS)),
    before: (index, days) => {
      if (days === 0) return index;
      const next = working[countAt(index) - days];
      return next === undefined ? -1 : next - 1;
    },
  };
}
