import type { Actor } from '../../../kernel/actor.ts';
import type { Id } from '../../../kernel/ids.ts';
import { forbidden, notFound, type Result } from '../../../kernel/result.ts';
import { type Act, actorOf, type Change } from '../../../platform/change.ts';
import { isOfUnit, maySee } from '../activity.policy.ts';
import { lockActivity, type SituatedActivity } from '../activity.store.ts';
import { insertActivityFacts } from '../activity-act.store.ts';

export interface WriteOnActivity {
  readonly activityId: Id;
  /** of activity_fact, such as `clock-done`; the audited action is `activity.` with it */
  readonly fact: string;
  readonly words?: string | null;
  readonly details?: Act['details'];
  /** who else than the activity's unit may write; whoever may is not told that there is nothing */
  readonly also?: (actor: Actor, found: SituatedActivity) => boolean;
}

/**
 * Writes what hangs on an activity and is no part of its content: lock the activity, let `apply` write, add the fact.
 * The activity itself, its state and what was confirmed stay as they are.
 */
export async function writeOnActivity<T>(
  change: Change,
  { activityId, fact, words = null, details, also = () => false }: WriteOnActivity,
  apply: (context: SituatedActivity & { readonly actId: Id }) => Promise<Result<T>>,
): Promise<Result<T>> {
  const actor = actorOf(change);
  const found = await lockActivity(change.tx, activityId, change.today);
  if (!found) return notFound();
  const may = also(actor, found);
  if (!may && !maySee(actor, found.place)) return notFound();
  if (!may && !isOfUnit(actor, found.place)) return forbidden('activity.refusal.otherUnit');
  if (found.activity.state === 'withdrawn') return forbidden('activity.refusal.state.withdrawn');
  const actId = await change.record({
    action: `activity.${fact}`,
    subjectType: 'activity',
    subjectId: activityId,
    ...(details && { details }),
  });
  const result = await apply({ ...found, actId });
  if (!result.ok) return result;
  const { revisionId } = found.activity;
  const happened = { id: change.newId(), activityId, kind: fact, revisionId, words, happenedOn: change.today, actId };
  await insertActivityFacts(change.tx, [happened]);
  return result;
}
