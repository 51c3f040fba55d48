import type { Subscriber } from '../../platform/change.ts';
import { followClockRules, followEventDays } from './clocks/index.ts';
import { followActivityPaper } from './papers/index.ts';

/** What hangs on an act on activities, in its transaction. */
export const followActivities: readonly Subscriber[] = [followEventDays];

/** What is computed with rules and must be computed again when they change. */
export const followActivityRules: readonly Subscriber[] = [followClockRules];

/** What hangs on a paper of an activity, in the transaction that issues it. */
export const followActivityPapers: readonly Subscriber[] = [followActivityPaper];
