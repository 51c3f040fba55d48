import { addDays, type Day, yearOf } from '../../../kernel/day.ts';
import { periodsEndingIn, type ReportPeriod } from './report-period.rules.ts';

/** A row of the rule set report-regime. */
export interface Regime {
  readonly name: string;
  readonly name_en: string;
  readonly form: string;
  readonly form_version: number;
  readonly period: 'month' | 'quarter' | 'half-year' | 'year' | 'several-years';
  readonly cut_from: string;
  readonly cut_to: string;
  readonly sender: string;
  readonly receiver: string;
  readonly month_day: string;
  readonly bound: 'before' | 'by';
  /** null: opened by hand */
  readonly opens_days: number | null;
  readonly content: string;
  readonly note: string | null;
}

/**
 * The periods of a regime that a day finds open by themselves: from so many days before the cut-off until the day of
 * sending. What ended before the system was there is opened by hand.
 */
export function periodsToOpen(regime: Regime, today: Day): ReportPeriod[] {
  const { opens_days: opens } = regime;
  if (opens === null) return [];
  return [yearOf(today) - 1, yearOf(today), yearOf(today) + 1]
    .flatMap((year) => periodsEndingIn(regime, year))
    .filter(({ to, statedOn }) => addDays(to, -opens) <= today && today <= statedOn);
}

/** The last period that has ended or runs on the day, and the one before: what a person would open by hand. */
export const periodsToChoose = (regime: Regime, today: Day): ReportPeriod[] =>
  [yearOf(today) - 1, yearOf(today), yearOf(today) + 1]
    .flatMap((year) => periodsEndingIn(regime, year))
    .filter(({ from }) => from <= today)
    .slice(-2);
