import type { Id } from '../../kernel/ids.ts';
import { invalid, ok, type Result, refuse } from '../../kernel/result.ts';
import type { Locale } from '../../kernel/translate.ts';
import type { Change } from '../../platform/change.ts';
import { closeSession, openSession } from '../../platform/session/session.ts';
import { listPostsOfPerson } from '../organisations/index.ts';
import { type AccountRow, findAccount, findAccountByLogin } from './account.store.ts';

/** Ports that the composition root fills: hashing is slow by design, throttling is shared by all processes. */
export interface SignInPorts {
  readonly verifyPassword: (password: string, hash: string | null) => Promise<boolean>;
  readonly throttle: Throttle;
}

export interface Throttle {
  /** Counts an attempt. @returns seconds to wait, 0 when it may be made */
  attempt(attempt: Attempt): Promise<number>;
  succeeded(attempt: Attempt): Promise<void>;
}

export interface Attempt {
  readonly account: string;
  /** where it comes from; null where the person is signed in already */
  readonly place: string | null;
}

export interface SignIn {
  readonly login: string;
  readonly password: string;
  readonly place: string;
  /** the session that the browser came with; it ends */
  readonly replaces: string | null;
}

export interface Entrance {
  /** of the session's cookie */
  readonly token: string;
  readonly locale: Locale;
}

/**
 * Signs in with a password. Attempts are throttled per account and per place; the answer does not say
 * whether the account exists.
 * @returns the token for the session's cookie, always a fresh one, and the language that the account prefers
 */
export async function signIn(change: Change, command: SignIn, ports: SignInPorts): Promise<Result<Entrance>> {
  const attempt = { account: command.login.toLowerCase(), place: command.place };
  const wait = await ports.throttle.attempt(attempt);
  if (wait > 0) return throttled(wait);
  const account = await findAccountByLogin(change.tx, attempt.account);
  const right = await ports.verifyPassword(command.password, account?.passwordHash ?? null);
  if (!account || !right || account.state !== 'active') return invalid({}, 'account.signIn.failed');
  await ports.throttle.succeeded(attempt);
  return ok(await enter(change, account, 'account.sign-in', command.replaces));
}

export const throttled = (seconds: number): Result<never> =>
  refuse({ kind: 'invalid', key: 'account.signIn.throttled', params: { minutes: Math.ceil(seconds / 60) } });

/** Enters a demonstration with one of its role accounts, without a password. Other accounts cannot be entered so. */
export async function enterDemonstration(
  change: Change,
  accountId: Id,
  replaces: string | null,
): Promise<Result<Entrance>> {
  const account = await findAccount(change.tx, accountId);
  if (!account?.demonstration || account.state !== 'active') return invalid({}, 'account.signIn.failed');
  return ok(await enter(change, account, 'account.sign-in-demonstration', replaces));
}

async function enter(change: Change, account: AccountRow, action: string, replaces: string | null): Promise<Entrance> {
  if (replaces) await closeSession(change.tx, replaces);
  await change.record({ action, subjectType: 'account', subjectId: account.id });
  const [post] = await listPostsOfPerson(change.tx, account.personId, change.today);
  const token = await openSession(change.tx, account.id, post?.postId ?? null, change.now);
  return { token, locale: account.locale };
}
