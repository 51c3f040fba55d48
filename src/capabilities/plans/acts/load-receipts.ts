import { holds } from '../../../kernel/actor.ts';
import type { Id } from '../../../kernel/ids.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { listUnitLabels, type UnitLabel } from '../../organisations/index.ts';
import { listPlansToReceive, type PlanToReceive } from './receipts.store.ts';

export interface Receipts {
  readonly plans: readonly PlanToReceive[];
  readonly units: ReadonlyMap<Id, UnitLabel>;
}

/** The plans that wait for this person's receipt: the office's desk has the standing body's, the standing body all others. */
export async function loadReceipts(view: View): Promise<Receipts> {
  const actor = actorOf(view);
  const desks = [...(holds(actor, 'standing-body') ? [false] : []), ...(holds(actor, 'ppc-office') ? [true] : [])];
  const plans: PlanToReceive[] = [];
  for (const ofStandingBody of desks)
    plans.push(...(await listPlansToReceive(view.tx, { unitId: actor.unitId, ofStandingBody }, view.today)));
  const unitIds = [...new Set(plans.map((plan) => plan.unitId))];
  return { plans, units: await listUnitLabels(view.tx, unitIds, view.today) };
}
