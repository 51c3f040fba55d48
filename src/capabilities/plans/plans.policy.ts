import { type Actor, ability, holds } from '../../kernel/actor.ts';

/** Everybody who is signed in sees where the year's planning stands; what they see of it each page decides. */
export const seePlans = ability('plan.see', () => true);

/** An administrator looks after the system, not the work. */
export const workOnPlans = ability('plan.work', (actor) => actor.postKind !== 'administrator');

/** The year's calendar is the standing body's: it prepares, opens and closes a cycle, and urges. */
export const runCycles = ability(
  'plan.run-cycle',
  (actor) => workOnPlans.allows(actor) && holds(actor, 'standing-body'),
);

/** Who sees how far every unit is: those who lead the province, their office and the standing body. */
export const oversee = (actor: Actor): boolean =>
  workOnPlans.allows(actor) && holds(actor, 'standing-body', 'ppc-office', 'approver');
