import { type Actor, ability, holds, isHead } from '../../kernel/actor.ts';
import type { Day } from '../../kernel/day.ts';
import { isRootPath, isWithin } from './unit.rules.ts';

const isAdministrator = (actor: Actor): boolean => actor.postKind === 'administrator';
const isPersonnelBody = (actor: Actor): boolean => holds(actor, 'personnel-body');

/** Who is what in the province is known to everybody who works in it. */
export const seeUnits = ability('units.see', () => true);
export const manageUnits = ability('units.manage', isAdministrator);
/** Posts, appointments, the staff register and reorganisations are also the work of the personnel body (practice 21). */
export const managePosts = ability('posts.manage', (actor) => isAdministrator(actor) || isPersonnelBody(actor));
/** Heads and clerks note who signs and who stands in; administrators too. */
export const arrangeDeputies = ability(
  'posts.arrange',
  (actor) => managePosts.allows(actor) || isHead(actor) || actor.postKind === 'clerk',
);

/** The administrator of a top unit looks after the whole province, Party bodies included; others after their part. */
export const administers = (actor: Actor, unitPath: string): boolean =>
  isAdministrator(actor) && (isRootPath(actor.unitPath) || isWithin(unitPath, actor.unitPath));

export const administersProvince = (actor: Actor): boolean => isAdministrator(actor) && isRootPath(actor.unitPath);

export const mayManagePosts = (actor: Actor, unitPath: string): boolean =>
  administers(actor, unitPath) || isPersonnelBody(actor);

export const mayReorganise = (actor: Actor): boolean => administersProvince(actor) || isPersonnelBody(actor);

/** Signing authority and delegation of a unit's posts: its head or clerk, and those who manage posts. */
export const mayArrange = (actor: Actor, unit: { readonly id: string; readonly path: string }): boolean =>
  mayManagePosts(actor, unit.path) || (actor.unitId === unit.id && (isHead(actor) || actor.postKind === 'clerk'));

export interface UnitAbilities {
  readonly manage: boolean;
  readonly posts: boolean;
  readonly arrange: boolean;
  readonly reorganise: boolean;
}

const NOTHING: UnitAbilities = { manage: false, posts: false, arrange: false, reorganise: false };

/**
 * What somebody may do to a unit on a day: feeds the page's links; every use case asks again inside the lock.
 * A unit that has ended is history, and nobody changes that.
 */
export function unitAbilities(
  actor: Actor | null,
  unit: { readonly id: string; readonly path: string; readonly to: Day | null },
  day: Day,
): UnitAbilities {
  if (actor === null || (unit.to !== null && unit.to <= day)) return NOTHING;
  return {
    manage: administers(actor, unit.path),
    posts: mayManagePosts(actor, unit.path),
    arrange: mayArrange(actor, unit),
    reorganise: mayReorganise(actor),
  };
}
