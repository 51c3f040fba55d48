import { type Actor, ability, holds } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';

/** Everybody who works here sees the money of the own unit; an administrator looks after the system, not the money. */
export const seeBudget = ability('budget.see', (actor) => actor.postKind !== 'administrator');

/** Who sees the money of every unit: Finance, the standing body, the office and the leaders of the province. */
export const overseeBudget = ability(
  'budget.oversee',
  (actor) => seeBudget.allows(actor) && holds(actor, 'finance-body', 'standing-body', 'ppc-office', 'approver'),
);

/** Finance puts allocations together and records what was decided (II.6). */
export const assignMoney = ability('budget.assign', (actor) => seeBudget.allows(actor) && holds(actor, 'finance-body'));

/** Every unit lays out, pays and settles its own money. */
export const workOnMoney = ability('budget.work', (actor) => seeBudget.allows(actor));

/** Whoever may not see the money of a unit does not learn that there is any. */
export const maySeeUnit = (actor: Actor | null, unitId: Id): boolean =>
  actor !== null && seeBudget.allows(actor) && (actor.unitId === unitId || overseeBudget.allows(actor));

export const mayWorkOn = (actor: Actor | null, unitId: Id): boolean =>
  actor !== null && workOnMoney.allows(actor) && actor.unitId === unitId;
