import type { Subscriber } from '../../platform/change.ts';
import { followClockRules, followEventDays } from './clocks/index.ts';

/** What hangs on an act on activities, in its transaction. */
export const followActivities: readonly Subscriber[] = [followEventDays];

/** What is computed with rules and must be computed again when they change. */
export const followActivityRules: readonly Subscriber[] = [followClockRules];
