import type { Id } from '../../../kernel/ids.ts';
import { shortCode } from '../../../kernel/ids.ts';
import { invalid, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { feedStandingCards } from '../../obligations/index.ts';
import { ACTIVITIES_CHANGED, type ActivitiesChanged } from '../activity.events.ts';
import type { ActivityContent, ActivityState } from '../activity.rules.ts';
import { insertActivityFacts } from '../activity-act.store.ts';
import { insertActivities, type NewActivity, takeActivityNumbers } from '../activity-saving.store.ts';
import { checkContent } from './check-content.ts';

export interface RecordActivity {
  readonly content: ActivityContent;
}

/** Work that was done. It is stated until something proves it. Refused when its first day lies ahead. */
export async function recordActivity(change: Change, { content }: RecordActivity): Promise<Result<Id>> {
  if (content.startsOn > change.today) return invalid({ startsOn: 'activity.error.dayAhead' });
  const made = await recordOrPlan(change, content);
  return made.ok ? ok(made.value.activityId) : made;
}

/** Work that lies ahead: legal clocks run to its day; it is in no figure until it is handed in. */
export async function planActivity(change: Change, { content }: RecordActivity): Promise<Result<Id>> {
  if (content.startsOn < change.today) return invalid({ startsOn: 'activity.error.dayPast' });
  const made = await recordOrPlan(change, content, true);
  return made.ok ? ok(made.value.activityId) : made;
}

export interface MadeActivity {
  readonly activityId: Id;
  readonly planned: boolean;
  readonly actId: Id;
}

/** The day decides, unless somebody does: what begins after today is planned. */
export async function recordOrPlan(
  change: Change,
  content: ActivityContent,
  planned = content.startsOn > change.today,
): Promise<Result<MadeActivity>> {
  const checked = await checkContent(change, null, content);
  if (!checked.ok) return checked;
  const { ids, actId } = await addActivities(change, [checked.value], planned ? 'planned' : 'recorded');
  return ok({ activityId: ids[0] as Id, planned, actId });
}

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
export const feedCards = (
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
