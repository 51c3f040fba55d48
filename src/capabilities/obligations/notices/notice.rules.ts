export const NOTICE_KINDS = [
  'tasks-opened',
  'task-opened',
  'task-received',
  'due-soon',
  'overdue',
  'confirm-asked',
  'evidence-returned',
  'extension-asked',
  'extension-decided',
  'transfer-proposed',
  'transfer-decided',
  'work-changed',
  'work-ended',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number] | RecordNoticeKind;

/** Told by a capability to the right about a record of its own; its catalogue has the words, `notice.<kind>`. */
export type RecordNoticeKind = `${'plan' | 'budget' | 'activity' | 'coverage' | 'report'}-${string}`;

/** Days and counts that the words of a notice need; never contents or names. */
export type NoticeDetails = Readonly<Record<string, string | number | boolean | null>>;

/** The value of a general rule such as `15,5,1`: days, each once, ascending; none when it cannot be read. */
export const daysOfRule = (value: string | undefined): number[] =>
  [...new Set((value ?? '').split(',').map(Number))]
    .filter((days) => Number.isInteger(days) && days > 0)
    .sort((a, b) => a - b);

/**
 * Which reminder is due so many days before the urged day: the nearest step that has come. Whoever was not
 * reminded on the very day (a pause, a clock that jumped) is reminded now, once.
 * @returns null before the first step and after the day
 */
export const stepBefore = (daysLeft: number, steps: readonly number[]): number | null =>
  daysLeft < 0 ? null : (steps.find((step) => daysLeft <= step) ?? null);

/** Which reminder is due so many days after the stated day: the last step that has come. */
export const stepAfter = (daysLate: number, steps: readonly number[]): number | null =>
  steps.findLast((step) => daysLate >= step) ?? null;
