import { addDays, type Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { deleteSessionsOf } from '../../../platform/session/session.store.ts';
import { findStaffedPost, releasePerson } from '../../organisations/index.ts';
import { saveState } from '../account.store.ts';
import { deleteLinksOf } from '../account-link.store.ts';
import { fillPost, type WantedPost } from './fill-post.ts';
import { type AccountCommand, lockAccount, refuseOneself } from './keep-account.ts';

export interface LeaveService extends AccountCommand {
  /** last day in the service, today at the latest */
  readonly last: Day;
  readonly basis: string;
}

/** Somebody leaves the service: every post is free from the day after, and the account is shut for good. */
export async function leaveService(change: Change, command: LeaveService): Promise<Result<Id>> {
  const locked = await lockAccount(change, command, 'leave');
  if (!locked.ok) return locked;
  const { account, posts, next } = locked.value;
  const other = refuseOneself(change, account);
  if (!other.ok) return other;
  if (command.last > change.today) return invalid({ last: 'account.admin.notYet' });
  for (const { postId } of posts) {
    const released = await release(change, postId, addDays(command.last, 1), command.basis);
    if (!released.ok) return released;
  }
  await change.record({
    action: 'account.leave',
    subjectType: 'account',
    subjectId: account.id,
    details: { last: command.last, posts: posts.map((post) => post.postId) },
  });
  await saveState(change.tx, account.id, next);
  await deleteSessionsOf(change.tx, account.id);
  await deleteLinksOf(change.tx, account.id);
  return ok(account.id);
}

export interface MoveHolder extends AccountCommand {
  /** the post that is left */
  readonly fromPostId: Id;
  readonly to: WantedPost;
  /** first day in the new post */
  readonly on: Day;
  readonly basis: string;
}

/** Somebody moves to another post by one decision; the account stays, and acts for the new post from that day. */
export async function moveHolder(change: Change, command: MoveHolder): Promise<Result<Id>> {
  const locked = await lockAccount(change, command, null);
  if (!locked.ok) return locked;
  const { account, posts } = locked.value;
  if (!posts.some((post) => post.postId === command.fromPostId)) return invalid({ from: 'account.admin.required' });
  const released = await release(change, command.fromPostId, command.on, command.basis);
  if (!released.ok) return released;
  const holder = { personId: account.personId, name: null, email: null, phone: null };
  const filled = await fillPost(change, command.to, holder, { from: command.on, basis: command.basis });
  if (!filled.ok) return filled;
  await change.record({
    action: 'account.move',
    subjectType: 'account',
    subjectId: account.id,
    details: { from: command.fromPostId, to: filled.value, on: command.on },
  });
  return ok(account.id);
}

async function release(change: Change, postId: Id, to: Day, basis: string): Promise<Result<Id>> {
  const post = await findStaffedPost(change.tx, postId, change.today);
  if (!post) return notFound();
  const released = await releasePerson(change, { unitId: post.unitId, version: post.unitVersion, postId, to, basis });
  // Its day stands in another field of these forms.
  return released.ok || !released.refusal.fields ? released : invalid({ last: 'account.admin.beforeHolding' });
}
