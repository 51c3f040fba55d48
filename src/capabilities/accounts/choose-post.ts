import type { Id } from '../../kernel/ids.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import { actorOf, type Change } from '../../platform/change.ts';
import { actFor } from '../../platform/session/session.store.ts';
import { hashToken } from '../../platform/session/session.ts';
import { listPostsOfPerson } from '../organisations/index.ts';

/** Chooses for which post, one's own or one delegated, the rest of the session acts. */
export async function choosePost(
  change: Change,
  command: { sessionToken: string; postId: string; delegationId: string | null },
): Promise<Result<Id>> {
  const actor = actorOf(change);
  const posts = await listPostsOfPerson(change.tx, actor.personId, change.today);
  const chosen = posts.find((post) => post.postId === command.postId && post.delegationId === command.delegationId);
  if (!chosen) return refuse({ kind: 'forbidden', key: 'account.acting.notYours' });
  await change.record({ action: 'account.acting-for', subjectType: 'post', subjectId: chosen.postId });
  await actFor(change.tx, hashToken(command.sessionToken), chosen.postId, chosen.delegationId);
  return ok(chosen.postId);
}
