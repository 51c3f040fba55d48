import type { Id } from '../../../kernel/ids.ts';
import { invalid, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import type { ActivityContent } from '../activity.rules.ts';
import { addActivities } from './add-activities.ts';
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
