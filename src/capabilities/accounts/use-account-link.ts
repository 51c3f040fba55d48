import type { Instant } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import { invalid, ok, type Result, refuse } from '../../kernel/result.ts';
import type { Change } from '../../platform/change.ts';
import { deleteSessionsOf } from '../../platform/session/session.store.ts';
import { hashToken } from '../../platform/session/session.ts';
import { findLinkForUpdate, getAccountForUpdate, insertLink, markLinkUsed, savePassword } from './account.store.ts';

const LINK_DAYS = 7;
const SHORTEST_PASSWORD = 12;

/**
 * Makes a one-time link for a new account or a forgotten password, to be printed or mailed.
 * @returns the secret part of the address; only its hash is kept
 */
export async function issueAccountLink(change: Change, accountId: Id, token: string): Promise<Result<string>> {
  const actId = await change.record({ action: 'account.link-issued', subjectType: 'account', subjectId: accountId });
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
  if (account.state === 'locked' || account.state === 'left') {
    return refuse({ kind: 'conflict', key: 'account.link.expired' });
  }
  await change.record({ action: 'account.password-set', subjectType: 'account', subjectId: account.id });
  await savePassword(change.tx, { id: account.id, hash: await hashPassword(command.password), state: 'active' });
  await markLinkUsed(change.tx, tokenHash, change.now);
  await deleteSessionsOf(change.tx, account.id);
  return ok(account.id);
}
