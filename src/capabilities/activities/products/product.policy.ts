import { type Actor, holds } from '../../../kernel/actor.ts';
import { oversees, workOnActivities } from '../activity.policy.ts';
import type { GateProduct } from './product.store.ts';

/** Products are the unit's; whoever oversees the province sees all. */
export const maySeeProduct = (actor: Actor, product: Pick<GateProduct, 'unitId'>): boolean =>
  actor.unitId === product.unitId || oversees(actor);

export const keepsProduct = (actor: Actor, product: Pick<GateProduct, 'unitId'>): boolean =>
  workOnActivities.allows(actor) && actor.unitId === product.unitId;

/** A map or a border is looked at by the standing body before it is published; its own by the PPC office. */
export const reviewsBorder = (actor: Actor, unit: { readonly unitId: string; readonly functions: readonly string[] }) =>
  workOnActivities.allows(actor) &&
  actor.unitId !== unit.unitId &&
  holds(actor, unit.functions.includes('standing-body') ? 'ppc-office' : 'standing-body');
