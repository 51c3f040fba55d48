import type { Id } from '../../../kernel/ids.ts';
import { invalid, ok, type Result, refuse } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { type ActivityContent, changedFields } from '../activity.rules.ts';
import { saveRevision } from '../activity-saving.store.ts';
import { type ActivityContext, actOnActivity, type OnActivity } from '../acts/act-on-activity.ts';
import { checkContent } from './check-content.ts';

export interface ReviseActivity extends OnActivity {
  readonly content: ActivityContent;
}

/**
 * Gives an activity another content, as a new revision. Whoever changes what was handed in becomes the one who recorded
 * it, so that somebody else confirms those words.
 */
export const reviseActivity = (change: Change, command: ReviseActivity): Promise<Result<Id>> =>
  actOnActivity(change, command, 'revise', async (context) => {
    if (context.activity.state !== 'planned' && command.content.startsOn > change.today)
      return invalid({ startsOn: 'activity.error.dayAhead' });
    const kept = await keepContent(change, context, command.content);
    if (!kept.ok) return kept;
    const theirs = context.activity.state === 'recorded' && kept.value.revisionId !== context.activity.revisionId;
    const changes = theirs ? { recorded_by: actorOf(change).personId } : {};
    return ok({ fact: 'revised', ...kept.value, changes });
  });

export interface HandInActivity extends OnActivity {
  /** null when the content stays as it is */
  readonly content: ActivityContent | null;
}

/** A planned activity was done, or a returned one is complete; the day of the first handing in stays. */
export const handInActivity = (change: Change, command: HandInActivity): Promise<Result<Id>> =>
  actOnActivity(change, command, 'hand-in', async (context) => {
    const content = command.content ?? context.activity.content;
    if (content.startsOn > change.today) return invalid({ startsOn: 'activity.error.dayAhead' });
    const kept = await keepContent(change, context, content);
    if (!kept.ok) return kept;
    const by = { recorded_on: context.activity.recordedOn ?? change.today, recorded_by: actorOf(change).personId };
    return ok({ fact: 'recorded', ...kept.value, changes: by });
  });

interface Kept {
  /** the revision in force; the old one when nothing differs */
  readonly revisionId: Id;
  /** of the words before and after */
  readonly obligationIds: readonly Id[];
}

async function keepContent(
  change: Change,
  { activity, actId }: ActivityContext,
  wanted: ActivityContent,
): Promise<Result<Kept>> {
  const checked = await checkContent(change, activity.content, wanted);
  if (!checked.ok) return refuse(checked.refusal);
  const obligationIds = [...activity.content.obligationIds, ...checked.value.obligationIds];
  if (changedFields(activity.content, checked.value).length === 0)
    return ok({ revisionId: activity.revisionId, obligationIds });
  const id = change.newId();
  await saveRevision(change.tx, {
    id,
    activityId: activity.id,
    number: activity.revisionNumber + 1,
    content: checked.value,
    savedBy: actorOf(change).personId,
    savedOn: change.today,
    actId,
  });
  return ok({ revisionId: id, obligationIds });
}
