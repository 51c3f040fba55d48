import { type Actor, ability, signedIn } from '../../kernel/actor.ts';

/** The rules by which everybody works are known to everybody who works here. */
export const seeRules = signedIn;

/** Rules hold for the whole province: its own administrator changes them, not that of a unit below. */
export const administersRules = (actor: Actor): boolean =>
  actor.postKind === 'administrator' && !actor.unitPath.includes('/');

export const manageRules = ability('rules.manage', administersRules);
