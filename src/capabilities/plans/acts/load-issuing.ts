import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { listOutgoingOf, type OutgoingSummary } from '../../documents/index.ts';
import { listSteps } from '../cycle/cycle-step.store.ts';
import { findPlanPlace, type PlanPlace } from '../lines/plan-place.store.ts';
import { loadUnitPlan, type UnitPlanContent } from '../unit-documents/load-unit-plan.ts';
import { isOfPlanningUnit } from './acts.policy.ts';
import { possiblePlanActs } from './plan.lifecycle.ts';
import type { PlanAction } from './plan-guards.rules.ts';
import { getSurroundings } from './situation.store.ts';

/** What the unit would issue, beside what the province decided. */
export interface IssuingModel extends UnitPlanContent {
  readonly plan: PlanPlace;
  readonly acts: readonly PlanAction[];
  readonly provinceIssued: boolean;
  /** until when the units issue theirs, as the cycle has it; working days after the provincial plan */
  readonly dueOn: Day | null;
  readonly papers: readonly OutgoingSummary[];
}

/** @returns null when there is no such plan, or it is another unit's */
export async function loadIssuing(view: View, planId: Id): Promise<IssuingModel | null> {
  const { tx, today } = view;
  const plan = await findPlanPlace(tx, planId, today);
  const actor = actorOf(view);
  if (plan?.level !== 'unit' || !isOfPlanningUnit(actor, plan)) return null;
  const around = await getSurroundings(tx, planId, today);
  const steps = await listSteps(tx, plan.cycleId);
  const papers = await listOutgoingOf(tx, 'plan', planId);
  return {
    ...(await loadUnitPlan(view, plan)),
    plan,
    acts: possiblePlanActs(actor, { ...around, plan }),
    provinceIssued: around.provinceIssued,
    dueOn: steps.find(({ step }) => step === 'units-issue')?.dueOn ?? null,
    papers: papers.filter((paper) => paper.purpose === 'unit-plan' && paper.state !== 'dropped'),
  };
}
