import { type Actor, ability } from '../../kernel/actor.ts';
import { isWithin } from '../organisations/index.ts';

export const manageAccounts = ability('accounts.manage', (actor) => actor.postKind === 'administrator');

const administersProvince = (actor: Actor): boolean =>
  actor.postKind === 'administrator' && !actor.unitPath.includes('/');

/** The administrator of a top unit looks after everybody, others after the people of their part. */
export const administersUnit = (actor: Actor, unitPath: string): boolean =>
  administersProvince(actor) || (actor.postKind === 'administrator' && isWithin(unitPath, actor.unitPath));

/**
 * Every post counts: whoever may reset an account can come in as its person, in each of their posts. Somebody
 * without a post is the province's business.
 */
export const administersPerson = (actor: Actor, posts: readonly { readonly unitPath: string }[]): boolean =>
  administersProvince(actor) || (posts.length > 0 && posts.every((post) => administersUnit(actor, post.unitPath)));
