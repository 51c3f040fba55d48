import { randomBytes } from 'node:crypto';
import type { Id } from '../../../kernel/ids.ts';
import { nextState } from '../../../kernel/lifecycle.ts';
import { conflict, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { listPostsHeldBy, type StaffedPost } from '../../organisations/index.ts';
import { type AccountAction, type AccountState, accountLifecycle } from '../account.lifecycle.ts';
import { administersPerson } from '../account.policy.ts';
import { type AccountRow, findAccount, getAccountForUpdate } from '../account.store.ts';
import { issueAccountLink } from '../use-account-link.ts';

/** What every act on an account names: the account, and the version that the page was opened with. */
export interface AccountCommand {
  readonly accountId: Id;
  readonly version: number;
}

export interface LockedAccount {
  readonly account: AccountRow;
  readonly posts: readonly StaffedPost[];
  /** where the act leads */
  readonly next: AccountState;
}

/** Locks an account for an act that its state allows and this administrator may carry out. */
export async function lockAccount(
  change: Change,
  command: AccountCommand,
  action: AccountAction | null,
): Promise<Result<LockedAccount>> {
  if (!(await findAccount(change.tx, command.accountId))) return notFound();
  const account = await getAccountForUpdate(change.tx, command.accountId);
  const posts = await listPostsHeldBy(change.tx, account.personId, change.today);
  if (!administersPerson(actorOf(change), posts)) return notFound();
  if (account.version !== command.version) return conflict('account.admin.changedMeanwhile');
  const next = action === null ? account.state : nextState(accountLifecycle, account.state, action);
  return next === null ? conflict('account.admin.notNow') : ok({ account, posts, next });
}

/** Whoever locks themselves out cannot undo it. */
export const refuseOneself = (change: Change, account: AccountRow): Result<null> =>
  account.id === actorOf(change).accountId ? conflict('account.admin.notYourself') : ok(null);

/** A link that was just made: the token exists here and on the paper, nowhere else. */
export interface IssuedLink {
  readonly accountId: Id;
  readonly personId: Id;
  readonly login: string;
  readonly token: string;
}

export async function issueLinkFor(
  change: Change,
  account: { readonly id: Id; readonly personId: Id; readonly login: string },
): Promise<Result<IssuedLink>> {
  const issued = await issueAccountLink(change, account.id, randomBytes(24).toString('base64url'));
  if (!issued.ok) return issued;
  return ok({ accountId: account.id, personId: account.personId, login: account.login, token: issued.value });
}
