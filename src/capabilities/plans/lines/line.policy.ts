import type { Actor } from '../../../kernel/actor.ts';
import { maySeePlan, type PlanPlace } from '../acts/acts.policy.ts';
import type { Plan } from '../plan.rules.ts';
import { workOnPlans } from '../plans.policy.ts';

type Owned = Pick<Plan, 'unitId' | 'level'>;
type Sent = Pick<Plan, 'sentOn'> & Pick<PlanPlace, 'unitPath' | 'unitFunctions'>;

/** Officers, clerks and heads of the unit write its plan; nobody writes for another unit. */
export const mayWrite = (actor: Actor, plan: Owned): boolean =>
  plan.level === 'unit' && actor.unitId === plan.unitId && workOnPlans.allows(actor);

/** The unit reads its plan at any time; those who stand above, receive, appraise and lead read it once it was sent. */
export const mayRead = (actor: Actor, plan: Owned & Sent): boolean =>
  plan.level === 'unit' && workOnPlans.allows(actor) && maySeePlan(actor, plan, plan.sentOn !== null);
