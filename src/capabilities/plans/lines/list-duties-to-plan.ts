import type { View } from '../../../platform/change.ts';
import { type Duty, listDutiesOfUnit } from '../../obligations/index.ts';
import { listCycleDuties } from '../cycle/cycle-duty.store.ts';
import type { Plan } from '../plan.rules.ts';

/** What the unit's plan has to answer: its lasting obligations, but those that sending and issuing the plan fulfil. */
export async function listDutiesToPlan(
  view: Pick<View, 'tx' | 'today'>,
  plan: Pick<Plan, 'cycleId' | 'unitId'>,
): Promise<Duty[]> {
  const fulfilled = new Set((await listCycleDuties(view.tx, plan.cycleId)).map((duty) => duty.obligationId));
  const duties = await listDutiesOfUnit(view.tx, plan.unitId, view.today);
  return duties.filter((duty) => !fulfilled.has(duty.obligationId));
}
