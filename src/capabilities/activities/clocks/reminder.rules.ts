import { type Day, daysBetween } from '../../../kernel/day.ts';
import type { DueDays } from './clock.rules.ts';

/** Days before the urged day and after the last one on which somebody is reminded, ascending. */
export interface ReminderSteps {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** @param before such as "15,5,1"; what cannot be read gives no reminder */
export const readSteps = (before: string | undefined, after: string | undefined): ReminderSteps => ({
  before: daysOf(before),
  after: daysOf(after),
});

const daysOf = (text: string | undefined): number[] =>
  [...new Set((text ?? '').split(',').map(Number))]
    .filter((days) => Number.isInteger(days) && days > 0)
    .sort((a, b) => a - b);

export interface Reminder {
  readonly late: boolean;
  readonly step: number;
  /** the first word of being late goes to who does the work, later ones also to who answers for the unit */
  readonly alsoHeads: boolean;
}

/** The reminder whose turn it is; whoever was not told on the very day is told now, once. */
export function reminderOf({ dueOn, urgedOn }: DueDays, today: Day, { before, after }: ReminderSteps): Reminder | null {
  const late = daysBetween(dueOn, today);
  if (late > 0) {
    const step = after.findLast((days) => late >= days);
    return step === undefined ? null : { late: true, step, alsoHeads: step !== after[0] };
  }
  const left = daysBetween(today, urgedOn);
  const step = left < 0 ? undefined : before.find((days) => left <= days);
  return step === undefined ? null : { late: false, step, alsoHeads: false };
}
