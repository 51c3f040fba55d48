import { Temporal } from 'temporal-polyfill';

/** A calendar day in Asia/Ho_Chi_Minh, written YYYY-MM-DD. Days compare as text. */
export type Day = string & { readonly __brand: 'Day' };
/** A moment, ISO 8601 in UTC with a Z. */
export type Instant = string & { readonly __brand: 'Instant' };

export const TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** @returns the day, or null when the text is no real day (31/6 is refused, not moved) */
export function parseDay(text: string): Day | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (local) return dayOf(Number(local[3]), Number(local[2]), Number(local[1]));
  return null;
}

export function dayOf(year: number, month: number, day: number): Day | null {
  // The year 0 is no year of the calendar, and PostgreSQL refuses it.
  if (year < 1) return null;
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString() as Day;
  } catch {
    return null;
  }
}

/** A day that is known to be valid, such as a constant in a test. @throws RangeError */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed) throw new RangeError(`not a day: ${text}`);
  return parsed;
}

export const addDays = (start: Day, days: number): Day =>
  Temporal.PlainDate.from(start).add({ days }).toString() as Day;

/** Adds calendar months; a day that the month does not have becomes its last day (BLDS 2015, Art. 147 practice). */
export const addMonths = (start: Day, months: number): Day =>
  Temporal.PlainDate.from(start).add({ months }, { overflow: 'constrain' }).toString() as Day;

export const daysBetween = (from: Day, to: Day): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export const weekday = (date: Day): number => Temporal.PlainDate.from(date).dayOfWeek;

export const yearOf = (date: Day): number => Number(date.slice(0, 4));

export const monthOf = (date: Day): number => Number(date.slice(5, 7));

export const lastDayOfMonth = (year: number, month: number): Day =>
  Temporal.PlainYearMonth.from({ year, month }).toPlainDate({ day: 31 }).toString() as Day;

/** The calendar day, in Việt Nam, on which a moment falls. */
export const dayAt = (instant: Instant): Day =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(TIME_ZONE).toPlainDate().toString() as Day;

/** @param time HH:MM in Việt Nam */
export const instantOn = (date: Day, time: string): Instant =>
  Temporal.PlainDate.from(date)
    .toZonedDateTime({ timeZone: TIME_ZONE, plainTime: time })
    .toInstant()
    .toString() as Instant;

/** The moment so many hours later, or earlier when negative; hours pass by the clock, not by the calendar. */
export const instantAfter = (start: Instant, hours: number): Instant =>
  Temporal.Instant.from(start)
    .add({ minutes: Math.round(hours * 60) })
    .toString() as Instant;

/** dd/MM/yyyy, as every Vietnamese office writes it. */
export const formatDay = (date: Day): string => `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;

/** dd/MM/yyyy HH:mm in Việt Nam. */
export const formatInstant = (instant: Instant): string => {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(TIME_ZONE);
  return `${formatDay(local.toPlainDate().toString() as Day)} ${local.toPlainTime().toString({ smallestUnit: 'minute' })}`;
};
