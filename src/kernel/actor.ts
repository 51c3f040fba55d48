import type { Id } from './ids.ts';

export type PostKind = 'head' | 'deputy' | 'officer' | 'clerk' | 'administrator';

/**
 * Who acts: an account belongs to a person, a person holds posts in units and chooses for whom they act.
 * Every fact stores person, post, unit, function and delegation.
 */
export interface Actor {
  /** null only in the invented past of a demonstration, where nobody signed in */
  readonly accountId: Id | null;
  readonly personId: Id;
  readonly postId: Id;
  readonly postKind: PostKind;
  readonly unitId: Id;
  /** text path of the unit in the tree, each step an id; a prefix of a path is an ancestor */
  readonly unitPath: string;
  /** functions that the unit holds today, such as `standing-body` */
  readonly functions: readonly string[];
  readonly delegationId: Id | null;
}

/** Permission is ability × place in the unit tree at a date; this is the ability half. */
export interface Ability {
  readonly name: string;
  readonly allows: (actor: Actor | null) => boolean;
}

export const anyone: Ability = { name: 'anyone', allows: () => true };
export const signedIn: Ability = { name: 'signed-in', allows: (actor) => actor !== null };

export const ability = (name: string, allows: (actor: Actor) => boolean): Ability => ({
  name,
  allows: (actor) => actor !== null && allows(actor),
});

export const holds = (actor: Actor, ...functions: string[]): boolean =>
  functions.some((name) => actor.functions.includes(name));

export const isHead = (actor: Actor): boolean => actor.postKind === 'head' || actor.postKind === 'deputy';
