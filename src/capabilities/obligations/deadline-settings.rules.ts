import { z } from 'zod';
import { type Day, parseDay } from '../../kernel/day.ts';

/** Rhythms that name days which a task can carry. */
export type DatedFrequency = 'monthly' | 'quarterly' | 'semiannual' | 'yearly' | 'five_yearly';

export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** How due dates are made in a province at a time. */
export interface DeadlineSettings {
  /** what is shown and urged when the last day is a day off */
  readonly urge: 'last-working-day' | 'stated-day';
  /** where a period counted from an event ends when its last day is a day off (BLDS 2015, Art. 148, clause 5) */
  readonly legalPeriodEnd: 'next-working-day' | 'stated-day';
  /** a yearly report stands for the one of the second half, a half-year report for that of its second quarter */
  readonly longerReportAbsorbs: boolean;
  /** how far ahead recurring tasks are made */
  readonly horizonMonths: number;
  /** any year in which a five-year rhythm ends */
  readonly fiveYearAnchor: number;
  /** the days of a rhythm whose document names none, one for each of its periods; the period's last day where missing */
  readonly undated: Readonly<Record<DatedFrequency, readonly MonthDay[]>>;
}

/** Settings as a row of the rule set: valid from a day to a day (null: still), on a basis. */
export interface DeadlineSettingsRow extends DeadlineSettings {
  readonly from: Day;
  readonly to: Day | null;
  readonly basis: { readonly document: string | null; readonly mark: string };
}

const aDay = z.string().transform((text, check) => parseDay(text) ?? check.addIssue('not a day') ?? z.NEVER);
const aMonthDay = z.object({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) });
const daysUpTo = (count: number) => z.array(aMonthDay).max(count);

/** One element of `settings` in `presets/…/deadline-rules.json`, or the same stored in the province. */
export const deadlineSettingsRow = z
  .object({
    urge: z.enum(['last-working-day', 'stated-day']),
    legal_period_end: z.enum(['next-working-day', 'stated-day']),
    longer_report_absorbs: z.boolean(),
    horizon_months: z.int().min(1).max(60),
    five_year_anchor: z.int().min(1945).max(2200),
    undated: z.object({
      monthly: daysUpTo(12),
      quarterly: daysUpTo(4),
      semiannual: daysUpTo(2),
      yearly: daysUpTo(1),
      five_yearly: daysUpTo(1),
    }),
    from: aDay,
    to: aDay.nullable(),
    basis: z.object({ document: z.string().nullable(), mark: z.string() }),
  })
  .transform(
    (row): DeadlineSettingsRow => ({
      urge: row.urge,
      legalPeriodEnd: row.legal_period_end,
      longerReportAbsorbs: row.longer_report_absorbs,
      horizonMonths: row.horizon_months,
      fiveYearAnchor: row.five_year_anchor,
      undated: row.undated,
      from: row.from,
      to: row.to,
      basis: row.basis,
    }),
  );

/** The part of `presets/…/deadline-rules.json` that due dates need; general rules and the catalogue are read elsewhere. */
export const deadlineRulesFile = z.object({ settings: z.array(deadlineSettingsRow).min(1) });

/**
 * The row valid on the day, the one that began last when several are. Where none is, the nearest
 * earlier or the first row serves, and `inForce` is false: a screen must say that the rule is applied outside its time.
 * @throws RangeError when there are no rows
 */
export function settingsOn(
  rows: readonly DeadlineSettingsRow[],
  date: Day,
): { settings: DeadlineSettingsRow; inForce: boolean } {
  const sorted = [...rows].sort((a, b) => (a.from < b.from ? 1 : -1));
  const begun = sorted.filter((row) => row.from <= date);
  const valid = begun.find((row) => row.to === null || date <= row.to);
  const settings = valid ?? begun[0] ?? sorted.at(-1);
  if (!settings) throw new RangeError('no deadline settings');
  return { settings, inForce: valid !== undefined };
}
