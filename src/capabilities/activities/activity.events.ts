import type { Id } from '../../kernel/ids.ts';
import type { ActivityState } from './activity.rules.ts';
import type { ActivityAction } from './activity-guards.rules.ts';

/** Somebody acted on activities, on one or on many at once; subscribers in the same transaction. */
export const ACTIVITIES_CHANGED = 'activities.changed';

export interface ActivityMove {
  readonly activityId: Id;
  readonly unitId: Id;
  /** null when it was made by this act */
  readonly from: ActivityState | null;
  readonly to: ActivityState;
}

export interface ActivitiesChanged {
  /** `record` and `plan` make new ones */
  readonly action: ActivityAction | 'record' | 'plan';
  readonly activities: readonly ActivityMove[];
}
