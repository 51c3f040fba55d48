import { type Id, shortCode } from '../../../kernel/ids.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { feedStandingCards } from '../../obligations/index.ts';
import { ACTIVITIES_CHANGED, type ActivitiesChanged } from '../activity.events.ts';
import type { ActivityContent, ActivityState } from '../activity.rules.ts';
import { insertActivityFacts } from '../activity-act.store.ts';
import { insertActivities, type NewActivity, takeActivityNumbers } from '../activity-saving.store.ts';

export interface AddedActivities {
  readonly ids: readonly Id[];
  readonly actId: Id;
}

/** Adds activities of the actor's unit whose contents were checked; a bounded number of queries for any number. */
export async function addActivities(
  change: Change,
  contents: readonly ActivityContent[],
  state: Extract<ActivityState, 'planned' | 'recorded'>,
): Promise<AddedActivities> {
  const actor = actorOf(change);
  const action = state === 'planned' ? 'plan' : 'record';
  const ids = contents.map(() => change.newId());
  const actId = await change.record({
    action: `activity.${action}`,
    subjectType: 'activity',
    subjectId: ids.length === 1 ? (ids[0] ?? null) : null,
    details: { count: ids.length },
  });
  const { numbers, province } = await takeActivityNumbers(change.tx, ids.length);
  const activities = contents.map(
    (content, index): NewActivity => ({
      id: change.newId(),
      activityId: ids[index] as Id,
      number: 1,
      content,
      savedBy: actor.personId,
      savedOn: change.today,
      actId,
      shortCode: shortCode(province, 'HD', numbers[index] ?? 0),
      unitId: actor.unitId,
      state,
      recordedOn: state === 'recorded' ? change.today : null,
      recordedBy: state === 'recorded' ? actor.personId : null,
    }),
  );
  await insertActivities(change.tx, activities);
  await keepFacts(change, activities);
  await feedCards(change, activities);
  const moves = activities.map(({ activityId, unitId }) => ({ activityId, unitId, from: null, to: state }));
  const payload: ActivitiesChanged = { action, activities: moves };
  await change.announce({ event: ACTIVITIES_CHANGED, version: 1, payload, actId });
  return { ids, actId };
}

const keepFacts = (change: Change, activities: readonly NewActivity[]): Promise<unknown> =>
  insertActivityFacts(
    change.tx,
    activities.map(({ activityId, id, state, actId }) => ({
      id: change.newId(),
      activityId,
      kind: state,
      revisionId: id,
      words: null,
      happenedOn: change.today,
      actId,
    })),
  );

/** What was done for an obligation shows on its standing card at once. */
const feedCards = (
  change: Change,
  activities: readonly Pick<NewActivity, 'unitId' | 'state' | 'content'>[],
): Promise<void> =>
  feedStandingCards(
    change.tx,
    activities
      .filter(({ state }) => state === 'recorded')
      .flatMap(({ unitId, content }) =>
        content.obligationIds.map((obligationId) => ({
          obligationId,
          unitId,
          on: content.endsOn < change.today ? content.endsOn : change.today,
        })),
      ),
  );
