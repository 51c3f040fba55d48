import { randomBytes } from 'node:crypto';
import type { Day } from '../../../kernel/day.ts';
import { conflict, invalid, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import { appointFirstAdministrator, listPostsHeldBy, listStaffedPosts } from '../../organisations/index.ts';
import { type AccountRow, findAccountByLogin, insertAccount, listAccounts } from '../account.store.ts';
import { issueAccountLink } from '../use-account-link.ts';
import { isLogin } from './create-account.ts';

export interface CreateFirstAdministrator {
  readonly login: string;
  readonly name: string;
  readonly email: string | null;
  readonly unitCode: string;
}

/**
 * Opens the first account of an installation, at its command line and without anybody signed in. Asked again before
 * the link was used, it gives a new one; once somebody administers, it is refused.
 * @returns the secret part of the link
 */
export async function createFirstAdministrator(
  change: Change,
  command: CreateFirstAdministrator,
): Promise<Result<string>> {
  const login = command.login.toLowerCase();
  if (!isLogin(login)) return invalid({ login: 'account.admin.loginShape' }, 'account.admin.loginShape');
  const token = randomBytes(24).toString('base64url');
  const known = await findAccountByLogin(change.tx, login);
  if (known) {
    const waits = known.state === 'invited' && (await isAdministrator(change, known));
    return waits ? issueAccountLink(change, known.id, token) : conflict('account.admin.loginTaken');
  }
  const appointment = { unitCode: command.unitCode, name: command.name, email: command.email };
  const words = { title: 'Quản trị hệ thống', basis: 'Cài đặt hệ thống' };
  const person = await appointFirstAdministrator(change, { ...appointment, ...words });
  if (!person.ok) return person;
  const account = { id: change.newId(), personId: person.value, login };
  await insertAccount(change.tx, account);
  await change.record({ action: 'account.create', subjectType: 'account', subjectId: account.id });
  const issued = await issueAccountLink(change, account.id, token);
  return issued.ok ? ok(issued.value) : issued;
}

const isAdministrator = async (change: Change, account: AccountRow): Promise<boolean> =>
  (await listPostsHeldBy(change.tx, account.personId, change.today)).some((post) => post.kind === 'administrator');

/** Whether anybody can open accounts here; one whose link was never used counts as nobody. */
export async function hasAdministrator(tx: Tx, day: Day): Promise<boolean> {
  const posts = (await listStaffedPosts(tx, day)).filter((post) => post.kind === 'administrator');
  const holders = new Set(posts.map((post) => post.personId));
  return (await listAccounts(tx)).some((account) => account.state === 'active' && holders.has(account.personId));
}
