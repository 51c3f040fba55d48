import { type Actor, ability, holds } from '../../../kernel/actor.ts';
import type { Id } from '../../../kernel/ids.ts';
import { workOnPlans } from '../plans.policy.ts';

/** Those who put the provincial plan together, appraise it, check it and sign it see all lines of all units. */
export const seeConsolidation = ability(
  'plan.see-consolidation',
  (actor) => workOnPlans.allows(actor) && holds(actor, 'standing-body', 'ppc-office', 'finance-body', 'approver'),
);

/** The half that a route can ask; of which units the lines may be, `mayDecide` says. */
export const decideOnLines = ability(
  'plan.decide-lines',
  (actor) => workOnPlans.allows(actor) && holds(actor, 'standing-body', 'ppc-office'),
);

export const appraiseMoney = ability(
  'plan.appraise',
  (actor) => workOnPlans.allows(actor) && holds(actor, 'finance-body'),
);

/** Where a line comes from, as far as rights need it. */
export interface Origin {
  readonly unitId: Id;
  readonly isStandingBody: boolean;
}

/**
 * Lines that are decided together: the standing body decides those of others, the PPC office wherever one is the
 * standing body's; nobody a line of their own unit (must-not-miss 12). Of one line it says what `isReader` says.
 */
export const mayDecide = (actor: Actor, origins: readonly Origin[]): boolean =>
  workOnPlans.allows(actor) &&
  origins.every((origin) => origin.unitId !== actor.unitId) &&
  (origins.some((origin) => origin.isStandingBody) ? holds(actor, 'ppc-office') : holds(actor, 'standing-body'));
