import { ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { saveDailyMail } from './digest.store.ts';

/** Whether somebody wants one mail a day with what is unread; off until they say so. */
export async function chooseDailyMail(change: Change, daily: boolean): Promise<Result<boolean>> {
  const { personId } = actorOf(change);
  const details = { daily };
  const actId = await change.record({ action: 'notice.prefer', subjectType: 'person', subjectId: personId, details });
  await saveDailyMail(change.tx, personId, daily, actId);
  return ok(daily);
}
