/** What of a record asks to be looked at first; it says nothing against it. */
export const RISKS = ['no-evidence', 'same-photo', 'outside-period', 'big-figure', 'two-units', 'late'] as const;
export type Risk = (typeof RISKS)[number];

/** Points of each reason, shown beside it; they order a desk and have no other effect. */
export const WEIGHTS: Readonly<Record<Risk, number>> = {
  'same-photo': 5,
  'two-units': 4,
  'no-evidence': 4,
  'outside-period': 3,
  'big-figure': 3,
  late: 1,
};

export const THRESHOLDS = {
  /** days from the end of the work to its record */
  lateDays: 30,
  /** times the median of the same measure among what waits, of at least so many records and so large */
  bigTimes: 5,
  bigRecords: 5,
  bigAmount: 100,
  /** of what waits longest, so that a page does not compare a whole province's years */
  compared: 5_000,
} as const;

/** What the reasons look at. */
export interface RiskSigns {
  readonly stated: boolean;
  /** another activity shows the very same photo */
  readonly samePhoto: boolean;
  /** the line of the plan has days, and the work lies outside them */
  readonly outsidePeriod: boolean;
  readonly bigFigure: boolean;
  /** another unit has work of this kind on this day at this place */
  readonly twoUnits: boolean;
  readonly recordedAfterDays: number;
}

export const risksOf = (signs: RiskSigns): Risk[] =>
  RISKS.filter(
    (risk) =>
      ({
        'no-evidence': signs.stated,
        'same-photo': signs.samePhoto,
        'outside-period': signs.outsidePeriod,
        'big-figure': signs.bigFigure,
        'two-units': signs.twoUnits,
        late: signs.recordedAfterDays > THRESHOLDS.lateDays,
      })[risk],
  );

export const scoreOf = (risks: readonly Risk[]): number => risks.reduce((sum, risk) => sum + WEIGHTS[risk], 0);
