import type { Id } from '../../../kernel/ids.ts';
import { foldDiacritics } from '../../../kernel/vietnamese.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { listPersonEmails, listPersonNames, listStaffedPosts, type StaffedPost } from '../../organisations/index.ts';
import { administersPerson, administersUnit } from '../account.policy.ts';
import { type AccountRow, findAccount, listAccounts } from '../account.store.ts';
import { listAccountActs } from './account-log.store.ts';

export interface ListedAccount extends AccountRow {
  /** null when the person's values were erased */
  readonly name: string | null;
  readonly posts: readonly StaffedPost[];
}

export interface AccountFilter {
  readonly q: string;
  readonly state: string;
}

/** The accounts that the actor looks after, in four queries whatever their number. */
export async function loadAccounts(view: View, filter: AccountFilter): Promise<ListedAccount[]> {
  const actor = actorOf(view);
  const accounts = await listAccounts(view.tx);
  const names = await listPersonNames(
    view,
    accounts.map((account) => account.personId),
  );
  const held = Map.groupBy(await listStaffedPosts(view.tx, view.today), (post) => post.personId);
  const wanted = folded(filter.q);
  return accounts
    .map((account) => ({
      ...account,
      name: names.get(account.personId) ?? null,
      posts: held.get(account.personId) ?? [],
    }))
    .filter((account) => administersPerson(actor, account.posts))
    .filter((account) => !filter.state || account.state === filter.state)
    .filter((account) => folded(searchable(account)).includes(wanted));
}

const searchable = ({ name, login, posts }: ListedAccount): string =>
  [name, login, ...posts.flatMap((post) => [post.unitName, post.title])].join(' ');

const folded = (text: string): string => foldDiacritics(text).toLowerCase().trim();

/** One account with its posts and its log; null when there is none or this administrator may not see it. */
export async function loadAccount(view: View, id: Id | null) {
  const account = id && (await findAccount(view.tx, id));
  if (!account) return null;
  const posts = (await listStaffedPosts(view.tx, view.today)).filter((post) => post.personId === account.personId);
  if (!administersPerson(actorOf(view), posts)) return null;
  const acts = await listAccountActs(view.tx, account.id);
  const people = [account.personId, ...acts.flatMap((act) => act.personId ?? [])];
  const names = await listPersonNames(view, people);
  const emails = await listPersonEmails(view, [account.personId]);
  return {
    account: { ...account, name: names.get(account.personId) ?? null, posts },
    hasEmail: emails.has(account.personId),
    acts: acts.map((act) => ({ ...act, who: act.personId ? (names.get(act.personId) ?? null) : null })),
  };
}

/** Who may be given an account, which posts wait for somebody, and in which units a post can be made. */
export async function loadChoices(view: View) {
  const actor = actorOf(view);
  const posts = (await listStaffedPosts(view.tx, view.today)).filter((post) => administersUnit(actor, post.unitPath));
  const taken = new Set((await listAccounts(view.tx)).map((account) => account.personId));
  const without = posts.filter((post) => post.personId && !taken.has(post.personId));
  const names = await listPersonNames(
    view,
    without.flatMap((post) => post.personId ?? []),
  );
  return {
    people: without.flatMap((post) => {
      const name = post.personId && names.get(post.personId);
      return name ? [{ post, personId: post.personId as Id, name }] : [];
    }),
    vacant: posts.filter((post) => post.personId === null),
  };
}
