import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { conflict, forbidden, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { findStaffedPost, listPostsHeldBy } from '../../organisations/index.ts';
import { administersPerson } from '../account.policy.ts';
import { findAccountByLogin, findAccountOfPerson, insertAccount } from '../account.store.ts';
import { fillPost, type WantedPost } from './fill-post.ts';
import { type IssuedLink, issueLinkFor } from './keep-account.ts';

export interface NewPerson {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
}

export interface CreateAccount {
  readonly login: string;
  readonly person: { readonly personId: Id } | (NewPerson & { readonly post: WantedPost });
  /** since when a new person holds the post, by which decision */
  readonly from: Day;
  readonly basis: string;
}

/** Opens a way in for somebody who holds a post, or who takes one up with it. @returns the link, to be given once */
export async function createAccount(change: Change, command: CreateAccount): Promise<Result<IssuedLink>> {
  const { login } = command;
  if (!isLogin(login)) return invalid({ login: 'account.admin.loginShape' });
  if (await findAccountByLogin(change.tx, login)) return invalid({ login: 'account.admin.loginTaken' });
  const person = await personOf(change, command);
  if (!person.ok) return person;
  const account = { id: change.newId(), personId: person.value, login };
  await insertAccount(change.tx, account);
  await change.record({
    action: 'account.create',
    subjectType: 'account',
    subjectId: account.id,
    details: { person: account.personId },
  });
  return issueLinkFor(change, account);
}

export const isLogin = (login: string): boolean => /^(?=.{3,60}$)[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(login);

async function personOf(change: Change, command: CreateAccount): Promise<Result<Id>> {
  const { person } = command;
  if ('personId' in person) {
    const posts = await listPostsHeldBy(change.tx, person.personId, change.today);
    if (posts.length === 0) return notFound();
    if (!administersPerson(actorOf(change), posts)) return forbidden('account.admin.notYours');
    if (await findAccountOfPerson(change.tx, person.personId)) return conflict('account.admin.hasOne');
    return ok(person.personId);
  }
  if (person.name === '') return invalid({ name: 'account.admin.required' });
  const holder = { personId: null, name: person.name, email: person.email, phone: person.phone };
  const filled = await fillPost(change, person.post, holder, command);
  if (!filled.ok) return filled;
  const post = await findStaffedPost(change.tx, filled.value, command.from);
  return post?.personId ? ok(post.personId) : notFound();
}
