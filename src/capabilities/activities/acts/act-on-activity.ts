import type { Id } from '../../../kernel/ids.ts';
import { conflict, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { ACTIVITIES_CHANGED, type ActivitiesChanged } from '../activity.events.ts';
import { decideActivityAct } from '../activity.lifecycle.ts';
import { maySee } from '../activity.policy.ts';
import type { ActivityState } from '../activity.rules.ts';
import { lockActivity, type SituatedActivity } from '../activity.store.ts';
import { type ActivityChanges, changeActivities, insertActivityFacts } from '../activity-act.store.ts';
import type { ActivityAction } from '../activity-guards.rules.ts';
import { refeedCards } from './refeed-cards.ts';

/** Which activity, as the person saw it. */
export interface OnActivity {
  readonly activityId: Id;
  /** the version that the form was opened with */
  readonly version: number;
}

/** What an act changes and leaves behind. */
export interface ActivityEffect {
  /** of activity_fact, such as `unit-confirmed` */
  readonly fact: string;
  readonly changes?: Omit<ActivityChanges, 'state'>;
  /** the revision that the fact is about, where the act made a new one */
  readonly revisionId?: Id;
  readonly words?: string;
  /** whose standing cards may show another last day now */
  readonly obligationIds?: readonly Id[];
}

export interface ActivityContext extends SituatedActivity {
  readonly next: ActivityState;
  readonly actId: Id;
}

/**
 * Every act on an activity: lock, ask the lifecycle again, let `apply` write what belongs to the act, save the state,
 * add the fact, tell others.
 * @returns the activity's id; not found also for those who may not see it
 */
export async function actOnActivity(
  change: Change,
  on: OnActivity,
  action: ActivityAction,
  apply: (context: ActivityContext) => Result<ActivityEffect> | Promise<Result<ActivityEffect>>,
): Promise<Result<Id>> {
  const actor = actorOf(change);
  const found = await lockActivity(change.tx, on.activityId, change.today);
  if (!found || !maySee(actor, found.place)) return notFound();
  const next = decideActivityAct(actor, action, found);
  if (!next.ok) return next;
  const { activity } = found;
  if (activity.version !== on.version) return conflict('activity.refusal.stale');
  const actId = await change.record({
    action: `activity.${action}`,
    subjectType: 'activity',
    subjectId: activity.id,
    details: { from: activity.state, to: next.value, version: activity.version },
  });
  const effect = await apply({ ...found, next: next.value, actId });
  if (!effect.ok) return effect;
  await keep(change, found, next.value, effect.value, actId);
  await refeedCards(change, activity.unitId, effect.value.obligationIds ?? []);
  const move = { activityId: activity.id, unitId: activity.unitId, from: activity.state, to: next.value };
  const payload: ActivitiesChanged = { action, activities: [move] };
  await change.announce({ event: ACTIVITIES_CHANGED, version: 1, payload, actId });
  return ok(activity.id);
}

async function keep(
  change: Change,
  { activity }: SituatedActivity,
  state: ActivityState,
  effect: ActivityEffect,
  actId: Id,
): Promise<void> {
  await changeActivities(change.tx, [activity.id], { ...effect.changes, state });
  await insertActivityFacts(change.tx, [
    {
      id: change.newId(),
      activityId: activity.id,
      kind: effect.fact,
      revisionId: effect.revisionId ?? activity.revisionId,
      words: effect.words ?? null,
      happenedOn: change.today,
      actId,
    },
  ]);
}
