import type { StepDays } from './spread.rules.ts';

/** The steps between the last plan of a unit and the ministry, in the order in which an office takes them (practice 9). */
export const AFTER_UNITS = [
  'consolidation',
  'opinions',
  'finance',
  'submission',
  'office-check',
  'signing',
  'issue',
  'ministry',
] as const;

export const isAfterUnits = (step: string): boolean => AFTER_UNITS.some((each) => each === step);

/** What is known of a step: the rule that gives its days, and how long it took before, in working days. */
export interface KnownStep {
  /** null where the rule names a day and no duration */
  readonly ruled: { readonly days: number; readonly unit: 'calendar' | 'working' } | null;
  readonly measured: readonly number[];
}

export interface ExpectedStep {
  readonly days: StepDays;
  /** how many earlier cycles it was measured in; 0: by the rule's spread, which nobody verified */
  readonly measured: number;
}

/** A step measured so often is believed; before that the rule stands, widened by what was measured. */
export const MEASURED_ENOUGH = 3;
const WORKING_SHARE = 5 / 7;
/** A step with a day of its own, such as handing in at the ministry, is the work of a day. */
const ONE_DAY = 1;

/** @param spread least and most in percent of what the rule expects */
export function expectedDays({ ruled, measured }: KnownStep, spread: readonly [number, number]): ExpectedStep {
  const sorted = measured.toSorted((a, b) => a - b);
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  if (sorted.length >= MEASURED_ENOUGH)
    return { days: { least, likely: sorted[Math.floor(sorted.length / 2)] ?? least, most }, measured: sorted.length };
  const likely = ruled ? Math.max(1, inWorkingDays(ruled)) : ONE_DAY;
  const by = (percent: number): number => (likely * percent) / 100;
  return {
    days: {
      least: Math.min(likely, Math.floor(by(spread[0])), ...sorted),
      likely,
      most: Math.max(likely + 1, Math.ceil(by(spread[1])), ...sorted),
    },
    measured: sorted.length,
  };
}

/** What is left of a step that has begun: never less than nothing, and a day where it should be over. */
export function leftOf({ least, likely, most }: StepDays, elapsed: number): StepDays {
  const left = { least: Math.max(0, least - elapsed), likely: Math.max(1, likely - elapsed) };
  return { ...left, most: Math.max(left.likely + 1, most - elapsed) };
}

const inWorkingDays = ({ days, unit }: { readonly days: number; readonly unit: 'calendar' | 'working' }): number =>
  unit === 'working' ? days : Math.round(days * WORKING_SHARE);

const DEFAULT_SPREAD = [50, 200] as const;

/** "50,200" of the rule `planner-step-spread`; what cannot be read is the spread of the first version. */
export function readSpread(value: string | undefined): readonly [number, number] {
  const [least, most] = (value ?? '').split(',').map(Number);
  return least !== undefined && most !== undefined && least >= 0 && least <= 100 && most >= 100
    ? [least, most]
    : DEFAULT_SPREAD;
}
