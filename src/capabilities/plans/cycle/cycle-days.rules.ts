import { addDays, type Day, dayOf } from '../../../kernel/day.ts';
import {
  addWorkingDays,
  lastWorkingDayOnOrBefore,
  nextWorkingDayOnOrAfter,
  type WorkCalendar,
} from '../../../kernel/working-days.ts';
import type { Bound, StatedDay } from './cycle.rules.ts';

/** The calendar and the settings of the province that days are made with. */
export interface DayData {
  readonly calendar: WorkCalendar;
  readonly settings: {
    readonly urge: 'last-working-day' | 'stated-day';
    readonly legalPeriodEnd: 'next-working-day' | 'stated-day';
  };
}

/** When a step falls, as a rule says it: a day of the window's year, or so many days after another step. */
export interface StepTiming {
  readonly step: string;
  readonly month_day?: string | undefined;
  readonly bound?: Bound | undefined;
  readonly after?: string | undefined;
  readonly offset_days?: number | undefined;
  readonly unit?: 'calendar' | 'working' | undefined;
}

/** "Trước ngày D" is strict: the last day to deliver is the day before; a day off is urged for the working day before it. */
export function statedDay(statedOn: Day, bound: Bound, { calendar, settings }: DayData): StatedDay {
  const dueOn = bound === 'before' ? addDays(statedOn, -1) : statedOn;
  const urgedOn = settings.urge === 'last-working-day' ? lastWorkingDayOnOrBefore(calendar, dueOn) : dueOn;
  return { statedOn, bound, dueOn, urgedOn };
}

/** 29/2 of a year that has none is the day before. @throws RangeError for what no year has */
export function dayInYear(monthDay: string, year: number): Day {
  const [month = 0, date = 0] = monthDay.split('-').map(Number);
  const found = dayOf(year, month, date) ?? dayOf(year, month, date - 1);
  if (!found) throw new RangeError(`not a day of a year: ${monthDay}`);
  return found;
}

/** The days of all steps; a step whose rule leads nowhere (a circle, a step that is not there) has none. */
export function stepDays(timings: readonly StepTiming[], year: number, data: DayData): Map<string, StatedDay> {
  const found = new Map<string, StatedDay>();
  for (let left = timings.length; left > 0; left--) {
    for (const timing of timings) {
      const stated = found.has(timing.step) ? null : dayOfStep(timing, year, found, data);
      if (stated) found.set(timing.step, stated);
    }
  }
  return found;
}

function dayOfStep(
  timing: StepTiming,
  year: number,
  known: ReadonlyMap<string, StatedDay>,
  data: DayData,
): StatedDay | null {
  if (timing.month_day !== undefined) return statedDay(dayInYear(timing.month_day, year), timing.bound ?? 'by', data);
  const start = known.get(timing.after ?? '');
  return start ? statedDay(later(start.dueOn, timing, data), 'by', data) : null;
}

/** A period counted in days that ends on a day off runs until the next working day (BLDS 2015, Art. 148 *). */
function later(start: Day, { offset_days: days = 0, unit }: StepTiming, { calendar, settings }: DayData): Day {
  if (unit === 'working') return addWorkingDays(calendar, start, days);
  const end = addDays(start, days);
  return days > 0 && settings.legalPeriodEnd === 'next-working-day' ? nextWorkingDayOnOrAfter(calendar, end) : end;
}
