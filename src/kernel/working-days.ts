import { addDays, type Day, type Instant, instantOn, weekday } from './day.ts';

/** A public holiday or another stretch of days off; both ends belong to it. */
export interface HolidayRow {
  readonly from: Day;
  readonly to: Day;
}

/** A decision that exchanges two days: `rest` becomes a day off, `worked` is worked in its place. */
export interface SwappedDayRow {
  readonly rest: Day;
  readonly worked: Day;
}

/** Which week is worked from a day to a day (null: still valid), and when its working day ends. */
export interface WorkWeekRow {
  readonly from: Day;
  readonly to: Day | null;
  /** 1 = Monday … 7 = Sunday */
  readonly restWeekdays: readonly number[];
  /** HH:MM in Việt Nam */
  readonly endOfDay: string;
}

/** The calendar as it stands in the province's data; every row there has a validity and a basis document. */
export interface WorkCalendarRows {
  readonly holidays: readonly HolidayRow[];
  readonly swappedDays: readonly SwappedDayRow[];
  readonly weeks: readonly WorkWeekRow[];
}

/** The same, made ready for asking; {@link workCalendar} makes it. */
export interface WorkCalendar {
  readonly off: ReadonlySet<Day>;
  readonly worked: ReadonlySet<Day>;
  readonly weeks: readonly WorkWeekRow[];
}

/** No real calendar rests so long; a longer search means broken rows. */
const LONGEST_REST_DAYS = 366;
/** Forty years of working days: no legal period is longer. */
const LONGEST_COUNT = 10_000;

/** @throws RangeError when a holiday ends before it begins, lasts over a year, or no week rule is given */
export function workCalendar(rows: WorkCalendarRows): WorkCalendar {
  if (rows.weeks.length === 0) throw new RangeError('a work calendar needs at least one week rule');
  const off = new Set(rows.swappedDays.map((swap) => swap.rest));
  for (const holiday of rows.holidays) for (const date of daysOf(holiday)) off.add(date);
  return { off, worked: new Set(rows.swappedDays.map((swap) => swap.worked)), weeks: rows.weeks };
}

function daysOf(holiday: HolidayRow): Day[] {
  const days: Day[] = [];
  for (let date = holiday.from; date <= holiday.to; date = addDays(date, 1)) {
    days.push(date);
    if (days.length > LONGEST_REST_DAYS) break;
  }
  if (days.length === 0 || days.length > LONGEST_REST_DAYS)
    throw new RangeError(`not a holiday: ${holiday.from} to ${holiday.to}`);
  return days;
}

/** A swapped day that is worked wins over the holiday and the weekend on which it falls. */
export function isWorkingDay(calendar: WorkCalendar, date: Day): boolean {
  if (calendar.worked.has(date)) return true;
  if (calendar.off.has(date)) return false;
  return !weekOn(calendar, date).restWeekdays.includes(weekday(date));
}

/** The row valid on the day that began last; before the first row, the earliest one. */
function weekOn(calendar: WorkCalendar, date: Day): WorkWeekRow {
  const valid = calendar.weeks.filter((week) => week.from <= date && (week.to === null || date <= week.to));
  const rows = valid.length > 0 ? valid : calendar.weeks;
  const later = valid.length > 0 ? 1 : -1;
  const [first, ...others] = rows;
  if (!first) throw new RangeError('a work calendar needs at least one week rule');
  return others.reduce((best, week) => ((week.from > best.from ? 1 : -1) === later ? week : best), first);
}

/** @throws RangeError when the calendar rests for more than a year */
export const lastWorkingDayOnOrBefore = (calendar: WorkCalendar, date: Day): Day => seek(calendar, date, -1);

/** Where a legal period ends that was counted in days and fell on a day off (BLDS 2015, Art. 148, clause 5). */
export const nextWorkingDayOnOrAfter = (calendar: WorkCalendar, date: Day): Day => seek(calendar, date, 1);

function seek(calendar: WorkCalendar, start: Day, step: 1 | -1): Day {
  let date = start;
  for (let tries = 0; tries <= LONGEST_REST_DAYS; tries++, date = addDays(date, step))
    if (isWorkingDay(calendar, date)) return date;
  throw new RangeError(`no working day within a year of ${start}`);
}

/**
 * The first day is not counted (BLDS 2015, Art. 147): 1 is the first working day after `start`,
 * −1 the last one before it, 0 is `start` itself even when it is a day off.
 * @throws RangeError when `count` is no integer or beyond ±10,000
 */
export function addWorkingDays(calendar: WorkCalendar, start: Day, count: number): Day {
  if (!Number.isInteger(count) || Math.abs(count) > LONGEST_COUNT)
    throw new RangeError(`not a count of working days: ${count}`);
  const step = count < 0 ? -1 : 1;
  let date = start;
  for (let counted = 0; counted !== count; counted += step) date = seek(calendar, addDays(date, step), step);
  return date;
}

/** Working days after `from` up to and with `to`; negative when `to` is earlier, then from `to` up to before `from`. */
export function workingDaysBetween(calendar: WorkCalendar, from: Day, to: Day): number {
  const step = to < from ? -1 : 1;
  let count = 0;
  for (let date = from; date !== to; ) {
    date = addDays(date, step);
    if (isWorkingDay(calendar, date)) count += step;
  }
  return count;
}

/** The moment at which the working day ends; on a day off the same hour. */
export const endOfWorkingDay = (calendar: WorkCalendar, date: Day): Instant =>
  instantOn(date, weekOn(calendar, date).endOfDay);
