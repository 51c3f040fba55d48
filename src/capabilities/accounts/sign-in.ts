import type { Id } from '../../kernel/ids.ts';
import { invalid, ok, type Result, refuse } from '../../kernel/result.ts';
import type { Change } from '../../platform/change.ts';
import { openSession } from '../../platform/session/session.ts';
import { listPostsOfPerson } from '../organisations/index.ts';
import { type AccountRow, findAccount, findAccountByLogin } from './account.store.ts';

/** Ports that the composition root fills: hashing is slow by design, throttling is shared by all processes. */
export interface SignInPorts {
  readonly verifyPassword: (password: string, hash: string | null) => Promise<boolean>;
  readonly throttle: Throttle;
}

export interface Throttle {
  /** @returns seconds to wait, 0 when an attempt is allowed */
  waitFor(keys: readonly string[]): Promise<number>;
  failed(keys: readonly string[]): Promise<void>;
  succeeded(keys: readonly string[]): Promise<void>;
}

/**
 * Signs in with a password. Attempts are throttled per account and per place; the answer does not say
 * whether the account exists.
 * @returns the token for the session's cookie, always a fresh one
 */
export async function signIn(
  change: Change,
  command: { login: string; password: string; place: string },
  ports: SignInPorts,
): Promise<Result<string>> {
  const login = command.login.toLowerCase();
  const keys = [`login:${login}`, `place:${command.place}`];
  const wait = await ports.throttle.waitFor(keys);
  if (wait > 0)
    return refuse({ kind: 'invalid', key: 'account.signIn.throttled', params: { minutes: Math.ceil(wait / 60) } });
  const account = await findAccountByLogin(change.tx, login);
  const right = await ports.verifyPassword(command.password, account?.passwordHash ?? null);
  if (!account || !right || account.state !== 'active') {
    await ports.throttle.failed(keys);
    return invalid({}, 'account.signIn.failed');
  }
  await ports.throttle.succeeded(keys);
  return ok(await enter(change, account, 'account.sign-in'));
}

/** Enters a demonstration with one of its role accounts, without a password. Other accounts cannot be entered so. */
export async function enterDemonstration(change: Change, accountId: Id): Promise<Result<string>> {
  const account = await findAccount(change.tx, accountId);
  if (!account || account.passwordHash !== null || account.state !== 'active') {
    return invalid({}, 'account.signIn.failed');
  }
  return ok(await enter(change, account, 'account.sign-in-demonstration'));
}

async function enter(change: Change, account: AccountRow, action: string): Promise<string> {
  await change.record({ action, subjectType: 'account', subjectId: account.id });
  const [post] = await listPostsOfPerson(change.tx, account.personId, change.today);
  return openSession(change.tx, account.id, post?.postId ?? null, change.now);
}
