import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { ACTIVITIES_CHANGED, type ActivitiesChanged } from '../activity.events.ts';
import { decideActivityAct } from '../activity.lifecycle.ts';
import { maySee } from '../activity.policy.ts';
import { lockActivities, type SituatedActivity } from '../activity.store.ts';
import { type ActivityChanges, changeActivities, insertActivityFacts } from '../activity-act.store.ts';
import type { Seen } from './desk.rules.ts';

export type BulkAction = 'confirm' | 'check' | 'return';

export interface ActOnMany {
  readonly action: BulkAction;
  /** exactly what the person saw in the preview */
  readonly seen: readonly Seen[];
  /** what is missing, for a return */
  readonly words: string;
}

/** What was done, and what was left out with the message that says why. */
export interface DoneMany {
  readonly actId: Id;
  readonly done: readonly Id[];
  readonly left: readonly LeftOut[];
}

export interface LeftOut {
  readonly id: Id;
  /** key of a message */
  readonly why: string;
}

export const MOST_AT_ONCE = 2_000;

/**
 * One act on many: each is asked of the lifecycle again under its lock; what changed since it was seen, or is not this
 * person's to accept, is left out and named. All facts carry the same act.
 */
export async function actOnMany(change: Change, command: ActOnMany): Promise<Result<DoneMany>> {
  const { action, seen } = command;
  const words = command.words.trim();
  if (action === 'return' && words === '') return invalid({ words: 'activity.refusal.wordsMissing' });
  if (seen.length === 0) return conflict('confirmation.refusal.nothing');
  if (seen.length > MOST_AT_ONCE) return conflict('confirmation.refusal.tooMany', { most: MOST_AT_ONCE });
  const found = await lockActivities(
    change.tx,
    seen.map(({ id }) => id),
    change.today,
  );
  const { right, left } = sorted(change, command, found);
  if (right.length === 0) return conflict('confirmation.refusal.allLeft', { count: left.length });
  const actId = await change.record({
    action: `activity.${action}-many`,
    subjectType: 'activity',
    subjectId: null,
    details: { count: right.length, left: left.map(({ id }) => id), why: left.map(({ why }) => why) },
  });
  await keep(change, { action, words: words || null }, right, actId);
  return ok({ actId, done: right.map(({ activity }) => activity.id), left });
}

function sorted(change: Change, { action, seen }: ActOnMany, found: readonly SituatedActivity[]) {
  const actor = actorOf(change);
  const byId = new Map(found.map((each) => [each.activity.id, each]));
  const right: SituatedActivity[] = [];
  const left: LeftOut[] = [];
  for (const { id, version } of seen) {
    const each = byId.get(id);
    // What somebody may not see is not named either.
    if (!each || !maySee(actor, each.place)) continue;
    const next = decideActivityAct(actor, action, each);
    if (!next.ok) left.push({ id, why: next.refusal.key });
    else if (each.activity.version !== version) left.push({ id, why: 'confirmation.left.changed' });
    else right.push(each);
  }
  return { right, left };
}

async function keep(
  change: Change,
  { action, words }: { action: BulkAction; words: string | null },
  right: readonly SituatedActivity[],
  actId: Id,
): Promise<void> {
  const { fact, changes } = effectOf(change, action);
  const ids = right.map(({ activity }) => activity.id);
  await changeActivities(change.tx, ids, changes);
  await insertActivityFacts(
    change.tx,
    right.map(({ activity }) => ({
      id: change.newId(),
      activityId: activity.id,
      kind: fact,
      revisionId: activity.revisionId,
      words,
      happenedOn: change.today,
      actId,
    })),
  );
  const payload: ActivitiesChanged = {
    action,
    activities: right.map(({ activity }) => ({
      activityId: activity.id,
      unitId: activity.unitId,
      from: activity.state,
      to: changes.state,
    })),
  };
  await change.announce({ event: ACTIVITIES_CHANGED, version: 1, payload, actId });
}

function effectOf(change: Change, action: BulkAction): { fact: string; changes: ActivityChanges } {
  const [on, by] = [change.today, actorOf(change).personId];
  if (action === 'confirm')
    return { fact: 'unit-confirmed', changes: { state: 'unit-confirmed', confirmed_on: on, confirmed_by: by } };
  if (action === 'check') return { fact: 'checked', changes: { state: 'checked', checked_on: on, checked_by: by } };
  return { fact: 'returned', changes: { state: 'returned', confirmed_on: null, confirmed_by: null } };
}
