import type { Day } from '../../../../kernel/day.ts';
import type { Id } from '../../../../kernel/ids.ts';
import type { Amounts } from '../../../../verify/figure.ts';

export const PART_STATES = ['asked', 'drafted', 'sent', 'returned'] as const;
export type PartState = (typeof PART_STATES)[number];

/** A unit's part in a review. */
export interface ReviewUnit {
  readonly unitId: Id;
  /** outside the line of direction: invited to report, never urged */
  readonly askedOnly: boolean;
  readonly state: PartState;
  readonly reportId: Id | null;
  readonly documentId: Id | null;
  /** the writing that its paper carries */
  readonly paperReportId: Id | null;
  readonly sentOn: Day | null;
  readonly version: number;
}

/** One figure over the years of the review, as it was counted on a day. */
export interface YearFigure {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  /** version of the rule that counted it */
  readonly version: number;
  readonly years: readonly { readonly year: number; readonly amounts: Amounts }[];
}

/** What a unit wrote: words by section, and its figures. */
export interface UnitReport {
  readonly words: Readonly<Record<string, string>>;
  readonly figures: readonly YearFigure[];
}

/** Only figures that count something in one of the years: a table of zeros says nothing. */
export const saying = (figures: readonly YearFigure[]): YearFigure[] =>
  figures.filter(({ years }) => years.some(({ amounts }) => amounts.reported > 0 || amounts.stated > 0));
