import { conflict, invalid, notFound, ok, type Result } from '../../kernel/result.ts';
import { actorOf, type Change } from '../../platform/change.ts';
import { deleteSessionsOf } from '../../platform/session/session.store.ts';
import { openSession } from '../../platform/session/session.ts';
import { getAccountForUpdate, savePassword } from './account.store.ts';
import { type SignInPorts, throttled } from './sign-in.ts';
import { SHORTEST_PASSWORD } from './use-account-link.ts';

export interface ChangePassword {
  readonly current: string;
  readonly password: string;
  readonly repeated: string;
}

/**
 * Changes one's own password. Every session ends, also on a computer that somebody forgot, and a fresh one begins
 * here. Wrong attempts are throttled like those at sign-in.
 * @returns the token for the session's cookie
 */
export async function changePassword(
  change: Change,
  command: ChangePassword,
  ports: SignInPorts & { readonly hashPassword: (password: string) => Promise<string> },
): Promise<Result<string>> {
  const actor = actorOf(change);
  if (actor.accountId === null) return notFound();
  const account = await getAccountForUpdate(change.tx, actor.accountId);
  if (account.demonstration) return conflict('account.admin.demonstration');
  if (command.password.length < SHORTEST_PASSWORD) return invalid({ password: 'account.link.short' });
  if (command.password !== command.repeated) return invalid({ repeated: 'account.link.different' });
  const attempt = { account: account.login, place: null };
  const wait = await ports.throttle.attempt(attempt);
  if (wait > 0) return throttled(wait);
  if (!(await ports.verifyPassword(command.current, account.passwordHash))) {
    return invalid({ current: 'account.own.currentWrong' });
  }
  await ports.throttle.succeeded(attempt);
  await change.record({ action: 'account.password-changed', subjectType: 'account', subjectId: account.id });
  await savePassword(change.tx, {
    id: account.id,
    hash: await ports.hashPassword(command.password),
    state: account.state,
  });
  await deleteSessionsOf(change.tx, account.id);
  return ok(await openSession(change.tx, account.id, actor.postId, change.now));
}
