import { type Actor, ability, holds } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';

/** Everybody who is signed in sees the work of their unit; an administrator looks after the system, not the work. */
export const seeActivities = ability('activity.see', () => true);
export const workOnActivities = ability('activity.work', (actor) => actor.postKind !== 'administrator');

const CHECKERS = ['standing-body', 'ppc-office'] as const;

/** Those who check what units confirmed: the standing body, and the PPC office for the standing body's own work. */
export const checkActivities = ability(
  'activity.check',
  (actor) => workOnActivities.allows(actor) && holds(actor, ...CHECKERS),
);

/** Where an activity stands in the province, as far as rights need it. */
export interface ActivityPlace {
  readonly unitId: Id;
  /** path of the unit in the tree today, null when the unit has ended */
  readonly unitPath: string | null;
  /** functions that its unit holds today */
  readonly unitFunctions: readonly string[];
  /** units that held it together with this one */
  readonly partnerIds: readonly Id[];
}

/** The standing body, the PPC and its office see the work of the whole province. */
export const oversees = (actor: Actor): boolean =>
  workOnActivities.allows(actor) && holds(actor, ...CHECKERS, 'approver');

export const maySee = (actor: Actor, place: ActivityPlace): boolean =>
  actor.unitId === place.unitId ||
  oversees(actor) ||
  place.partnerIds.includes(actor.unitId) ||
  (place.unitPath?.startsWith(`${actor.unitPath}/`) ?? false);

export const isOfUnit = (actor: Actor, place: Pick<ActivityPlace, 'unitId'>): boolean =>
  workOnActivities.allows(actor) && actor.unitId === place.unitId;

/** The standing body checks; its own work is checked by the PPC office (practice 13, must-not-miss 12). */
export const isChecker = (actor: Actor, place: Pick<ActivityPlace, 'unitId' | 'unitFunctions'>): boolean =>
  workOnActivities.allows(actor) &&
  actor.unitId !== place.unitId &&
  holds(actor, place.unitFunctions.includes('standing-body') ? 'ppc-office' : 'standing-body');
