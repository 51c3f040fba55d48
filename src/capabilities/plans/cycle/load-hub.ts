import { actorOf, type View } from '../../../platform/change.ts';
import { readPlans } from '../acts/acts.policy.ts';
import { loadReceipts } from '../acts/load-receipts.ts';
import type { Plan } from '../plan.rules.ts';
import { findPlanOfUnit } from '../plan.store.ts';
import { oversee } from '../plans.policy.ts';
import type { Cycle, CycleUnit } from './cycle.rules.ts';
import { listCycles } from './cycle.store.ts';
import { findCycleUnit, listProgress, type UnitProgress } from './cycle-unit.store.ts';

/** The acting unit's plan in a cycle that runs. */
export interface OwnPlan {
  readonly cycle: Cycle;
  readonly unit: CycleUnit;
  readonly plan: Plan;
}

export interface HubModel {
  readonly own: readonly OwnPlan[];
  /** for those who oversee: how far the units are in each cycle that runs */
  readonly running: readonly { readonly cycle: Cycle; readonly units: readonly UnitProgress[] }[];
  readonly cycles: readonly Cycle[];
  /** plans that wait for this person's receipt */
  readonly toReceive: number;
}

/** Few cycles run at a time: the newest of them are shown with their figures. */
const RUNNING = 4;

export async function loadHub(view: View): Promise<HubModel> {
  const { tx, today } = view;
  const actor = actorOf(view);
  const cycles = await listCycles(tx);
  const open = cycles.filter(({ state }) => state === 'open').slice(0, RUNNING);
  const own: OwnPlan[] = [];
  const running: { cycle: Cycle; units: UnitProgress[] }[] = [];
  for (const cycle of open) {
    const plan = await findPlanOfUnit(tx, cycle.id, actor.unitId);
    const unit = plan && (await findCycleUnit(tx, cycle.id, actor.unitId));
    if (plan && unit) own.push({ cycle, unit, plan });
    if (oversee(actor)) running.push({ cycle, units: await listProgress(tx, cycle.id, today) });
  }
  const toReceive = readPlans.allows(actor) ? (await loadReceipts(view)).plans.length : 0;
  return { own, running, cycles, toReceive };
}
