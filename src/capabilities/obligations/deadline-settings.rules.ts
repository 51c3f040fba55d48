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
