import type { Day } from '../../../kernel/day.ts';

export const PROGRESS = ['sent', 'late', 'silent', 'waiting', 'asked'] as const;
/** Sent in time, sent late, silent after the day, not yet due, only asked and not sent. */
export type ReportProgress = (typeof PROGRESS)[number];

interface Owes {
  readonly askedOnly: boolean;
  readonly dueOn: Day;
  readonly sentOn: Day | null;
}

/** Who was only asked is never late (practice 15). */
export function progressOfReport({ askedOnly, dueOn, sentOn }: Owes, today: Day): ReportProgress {
  if (sentOn) return sentOn > dueOn && !askedOnly ? 'late' : 'sent';
  if (askedOnly) return 'asked';
  return dueOn < today ? 'silent' : 'waiting';
}
