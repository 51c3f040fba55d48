import type { Id } from '../../../kernel/ids.ts';
import { notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { isNoticeOf, markRead } from './notice.store.ts';

/** One's own notice, or with null all of one's own. Reading again changes nothing. */
export async function readNotices(change: Change, id: Id | null): Promise<Result<number>> {
  const { personId } = actorOf(change);
  if (id && !(await isNoticeOf(change.tx, personId, id))) return notFound();
  const count = await markRead(change.tx, personId, id, change.now);
  if (count > 0) {
    await change.record({ action: 'notice.read', subjectType: 'notice', subjectId: id, details: { count } });
  }
  return ok(count);
}
