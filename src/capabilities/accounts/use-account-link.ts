import type { Instant } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import { nextState } from '../../kernel/lifecycle.ts';
import { conflict, invalid, ok, type Result, refuse } from '../../kernel/result.ts';
import type { Change } from '../../platform/change.ts';
import { deleteSessionsOf } from '../../platform/session/session.store.ts';
import { hashToken } from '../../platform/session/session.ts';
import { accountLifecycle } from './account.lifecycle.ts';
import { getAccountForUpdate, savePassword } from './account.store.ts';
import { deleteLinksOf, findLinkForUpdate, insertLink, markLinkUsed } from './account-link.store.ts';

export const LINK_DAYS = 7;
export const SHORTEST_PASSWORD = 12;

/**
 * Makes a one-time link for a new account or a forgotten password, to be printed or mailed; earlier ones die.
 * Refused for the role accounts of a demonstration, which have no password.
 * @returns the secret part of the address; only its hash is kept
 */
export async function issueAccountLink(change: Change, accountId: Id, token: string): Promise<Result<string>> {
  const account = await getAccountForUpdate(change.tx, accountId);
  if (account.demonstration) return conflict('account.admin.demonstration');
  const actId = await change.record({ action: 'account.link-issued', subjectType: 'account', subjectId: accountId });
  await deleteLinksOf(change.tx, accountId);
  const expiresAt = new Date(Date.parse(change.now) + LINK_DAYS * 86_400_000).toISOString() as Instant;
  await insertLink(change.tx, { tokenHash: hashToken(token), accountId, expiresAt, actId });
  return ok(token);
}

/** Sets the password behind a link. The link dies, and so does every open session of the account. */
export async function useAccountLink(
  change: Change,
  command: { token: string; password: string; repeated: string },
  hashPassword: (password: string) => Promise<string>,
): Promise<Result<Id>> {
  if (command.password.length < SHORTEST_PASSWORD) return invalid({ password: 'account.link.short' });
  if (command.password !== command.repeated) return invalid({ repeated: 'account.link.different' });
  const tokenHash = hashToken(command.token);
  const link = await findLinkForUpdate(change.tx, tokenHash);
  if (!link || link.usedAt || link.expiresAt < change.now)
    return refuse({ kind: 'conflict', key: 'account.link.expired' });
  const account = await getAccountForUpdate(change.tx, link.accountId);
  const state = nextState(accountLifecycle, account.state, 'set-password');
  if (state === null || account.demonstration) {
    return refuse({ kind: 'conflict', key: 'account.link.expired' });
  }
  await change.record({ action: 'account.password-set', subjectType: 'account', subjectId: account.id });
  await savePassword(change.tx, { id: account.id, hash: await hashPassword(command.password), state });
  await markLinkUsed(change.tx, tokenHash, change.now);
  await deleteSessionsOf(change.tx, account.id);
  return ok(account.id);
}
