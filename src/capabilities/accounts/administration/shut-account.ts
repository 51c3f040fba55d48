import type { Id } from '../../../kernel/ids.ts';
import { conflict, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { deleteSessionsOf } from '../../../platform/session/session.store.ts';
import { saveInvited, saveState } from '../account.store.ts';
import { deleteLinksOf } from '../account-link.store.ts';
import { type AccountCommand, type IssuedLink, issueLinkFor, lockAccount, refuseOneself } from './keep-account.ts';

/** A new link for a forgotten or a lost password: the old one dies at once, and so does every open session. */
export async function resetAccount(change: Change, command: AccountCommand): Promise<Result<IssuedLink>> {
  const locked = await lockAccount(change, command, 'reset');
  if (!locked.ok) return locked;
  const { account, posts } = locked.value;
  if (account.demonstration) return conflict('account.admin.demonstration');
  if (posts.length === 0) return conflict('account.admin.noPost');
  await change.record({ action: 'account.reset', subjectType: 'account', subjectId: account.id });
  await saveInvited(change.tx, account.id);
  await deleteSessionsOf(change.tx, account.id);
  return issueLinkFor(change, account);
}

/** Nobody comes in with the account until it is unlocked; posts and work stay. */
export async function shutAccount(change: Change, command: AccountCommand): Promise<Result<Id>> {
  const locked = await lockAccount(change, command, 'lock');
  if (!locked.ok) return locked;
  const { account, next } = locked.value;
  const other = refuseOneself(change, account);
  if (!other.ok) return other;
  await change.record({ action: 'account.lock', subjectType: 'account', subjectId: account.id });
  await saveState(change.tx, account.id, next);
  await deleteSessionsOf(change.tx, account.id);
  await deleteLinksOf(change.tx, account.id);
  return ok(account.id);
}

/** The password that was there opens the account again; without one it waits for a new link. */
export async function unlockAccount(change: Change, command: AccountCommand): Promise<Result<Id>> {
  const locked = await lockAccount(change, command, 'unlock');
  if (!locked.ok) return locked;
  const { account, next } = locked.value;
  const canEnter = account.passwordHash !== null || account.demonstration;
  await change.record({ action: 'account.unlock', subjectType: 'account', subjectId: account.id });
  await saveState(change.tx, account.id, canEnter ? next : 'invited');
  return ok(account.id);
}
