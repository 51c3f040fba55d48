import { addDays, type Day, daysBetween } from '../../../kernel/day.ts';
import type { CycleUnit } from './cycle.rules.ts';

export const PROGRESS = ['sent', 'late', 'silent', 'waiting', 'not-owed'] as const;
/** Sent in time, sent late, silent after the day, not yet due, only asked and not sent. */
export type Progress = (typeof PROGRESS)[number];

type Owes = Pick<CycleUnit, 'dueOn' | 'graceDays' | 'askedOnly'>;

/** The last day that counts as on time. */
export const lastDayOf = (unit: Pick<CycleUnit, 'dueOn' | 'graceDays'>): Day => addDays(unit.dueOn, unit.graceDays);

/** Late is accepted and marked; who was only asked is never late. */
export const daysLate = (unit: Owes, on: Day): number =>
  unit.askedOnly ? 0 : Math.max(0, daysBetween(lastDayOf(unit), on));

export function progressOf(unit: Owes & { readonly sentOn: Day | null }, today: Day): Progress {
  if (unit.sentOn) return daysLate(unit, unit.sentOn) > 0 ? 'late' : 'sent';
  if (unit.askedOnly) return 'not-owed';
  return daysLate(unit, today) > 0 ? 'silent' : 'waiting';
}
