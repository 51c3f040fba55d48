import type { Day } from '../../../kernel/day.ts';

/** What the checks look for; the codes of the rule set `integrity-check`. */
export const CHECKS = ['copied-narrative', 'same-event', 'jump', 'sum', 'round-numbers', 'outside-period'] as const;
export type Check = (typeof CHECKS)[number];

/** A threshold in the measure of its check: percent, days, records, "one in so many". */
export type Thresholds = Readonly<Record<Check, number>>;

/**
 * Something that somebody should look at and may explain. Never a refusal: a report with findings is sent like any
 * other, with what the unit said about them.
 */
export interface Finding {
  readonly check: Check;
  /** which of several reasons of a check; names the words of `checks.reason.<check>.<variant>` */
  readonly variant: string;
  /** the same finding has the same key in every run: an answer stays with it */
  readonly key: string;
  readonly unitId: string;
  /** fill the words of the reason */
  readonly params: Readonly<Record<string, string | number>>;
  /** what it was found in, the reporting unit's own first */
  readonly records: readonly FoundRecord[];
}

export interface FoundRecord {
  readonly kind: 'activity' | 'section' | 'figure';
  readonly id: string;
  readonly unitId: string;
  readonly label: string;
  readonly day: Day | null;
}

/** What stands for good in a key: the records it names, whatever their order. */
export const findingKey = (check: Check, ...parts: readonly string[]): string => `${check}:${parts.join(':')}`;
