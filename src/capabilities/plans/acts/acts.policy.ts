import { type Actor, ability, holds } from '../../../kernel/actor.ts';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { workOnPlans } from '../plans.policy.ts';

/** Whoever works in an office opens plans; whose plan it is each page decides. */
export const actOnPlans = workOnPlans;

const READERS = ['standing-body', 'ppc-office'] as const;

/** Those who receive, return and approve: the standing body, and the PPC office for the standing body's own plan. */
export const readPlans = ability('plan.read', (actor) => workOnPlans.allows(actor) && holds(actor, ...READERS));

/** Where a plan stands in the province, as far as rights need it. */
export interface PlanPlace {
  readonly unitId: Id;
  /** path of the unit in the tree today, null when the unit has ended */
  readonly unitPath: string | null;
  /** functions that the planning unit holds today */
  readonly unitFunctions: readonly string[];
}

export const isOfPlanningUnit = (actor: Actor, place: Pick<PlanPlace, 'unitId'>): boolean =>
  workOnPlans.allows(actor) && actor.unitId === place.unitId;

/**
 * Who reads a plan and decides on its lines: the standing body those of others, the PPC office those of the standing
 * body. A unit that is both standing body and executor never decides on its own lines (must-not-miss 12).
 */
export const isReader = (actor: Actor, place: Pick<PlanPlace, 'unitId' | 'unitFunctions'>): boolean =>
  workOnPlans.allows(actor) &&
  actor.unitId !== place.unitId &&
  holds(actor, place.unitFunctions.includes('standing-body') ? 'ppc-office' : 'standing-body');

/** Sees a plan at all: its unit, who stands above it, and, from the first sending, those who oversee the province. */
export const maySeePlan = (actor: Actor, place: PlanPlace, sent: boolean): boolean =>
  actor.unitId === place.unitId ||
  (sent && holds(actor, ...READERS, 'approver', 'finance-body')) ||
  (sent && (place.unitPath?.startsWith(`${actor.unitPath}/`) ?? false));

/** What a post may sign, as the signing authorities of its unit say. */
export interface SigningPost {
  readonly postId: Id;
  readonly from: Day;
  readonly to: Day | null;
}

/** By click only who may sign for the unit: its head, or a post with signing authority on that day (practice 4). */
export const maySendByClick = (actor: Actor, authorities: readonly SigningPost[], today: Day): boolean =>
  actor.postKind === 'head' ||
  authorities.some(
    (each) => each.postId === actor.postId && each.from <= today && (each.to === null || today < each.to),
  );
