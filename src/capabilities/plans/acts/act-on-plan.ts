import type { Id } from '../../../kernel/ids.ts';
import { conflict, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import type { Plan } from '../plan.rules.ts';
import { findPlanForUpdate, type PlanChange, updatePlan } from '../plan.store.ts';
import { insertPlanFacts } from '../plan-fact.store.ts';
import { isOfPlanningUnit, maySeePlan } from './acts.policy.ts';
import { PLAN_CHANGED, type PlanChanged } from './plan.events.ts';
import { decidePlanAct, type UnitPlanState } from './plan.lifecycle.ts';
import type { PlanAction } from './plan-guards.rules.ts';
import { getSurroundings, type PlanSurroundings } from './situation.store.ts';
import { tellAboutPlan } from './tell-about-plan.ts';

/** Which plan, as the person saw it. */
export interface OnPlan {
  readonly planId: Id;
  /** the version that the form was opened with; null where each line says what was seen of it */
  readonly version: number | null;
}

export interface PlanContext extends PlanSurroundings {
  readonly plan: Plan;
  readonly next: UnitPlanState;
  readonly actId: Id;
}

/** What an act changes and leaves behind. */
export interface PlanEffect<Value> {
  readonly value: Value;
  /** of plan_fact, such as `sent` */
  readonly fact: string;
  readonly changes?: Omit<PlanChange, 'state'>;
  readonly details?: Readonly<Record<string, unknown>>;
  /** the lines it was about; empty when the whole plan */
  readonly lineIds?: readonly Id[];
  /** gives each of the lines a fact of its own too */
  readonly lineFact?: string;
}

/**
 * Every act on a unit's plan: lock, ask the lifecycle again, let `apply` write what belongs to the act, save the state,
 * add the facts, tell others.
 * @returns what `apply` gave; not found also for those who may not see the plan
 */
export async function actOnPlan<Value>(
  change: Change,
  on: OnPlan,
  action: PlanAction,
  apply: (context: PlanContext) => Promise<Result<PlanEffect<Value>>>,
): Promise<Result<Value>> {
  const actor = actorOf(change);
  const plan = await findPlanForUpdate(change.tx, on.planId);
  if (plan?.level !== 'unit') return notFound();
  const around = await getSurroundings(change.tx, plan.id, change.today);
  if (!maySeePlan(actor, around.place, plan.sentOn !== null)) return notFound();
  const next = decidePlanAct(actor, action, { ...around, plan });
  if (!next.ok) return next;
  if (on.version !== null && plan.version !== on.version) return conflict('plan.refusal.stale');
  if (around.unitEnded && isOfPlanningUnit(actor, around.place)) return conflict('plan.refusal.ended');
  const details = { from: plan.state, to: next.value, version: plan.version };
  const actId = await change.record({ action: `plan.${action}`, subjectType: 'plan', subjectId: plan.id, details });
  const effect = await apply({ ...around, plan, next: next.value, actId });
  if (!effect.ok) return effect;
  await keep(change, plan, next.value, effect.value, actId);
  const { id: planId, cycleId, unitId, state: from } = plan;
  const lineIds = effect.value.lineIds ?? [];
  const payload: PlanChanged = { planId, cycleId, unitId, action, from, to: next.value, lineIds };
  await tellAboutPlan(change, { action, plan, around, lines: lineIds.length, actId });
  await change.announce({ event: PLAN_CHANGED, version: 1, payload, actId });
  return ok(effect.value.value);
}

async function keep<Value>(
  change: Change,
  plan: Plan,
  state: UnitPlanState,
  effect: PlanEffect<Value>,
  actId: Id,
): Promise<void> {
  await updatePlan(change.tx, plan.id, { ...effect.changes, ...(state !== plan.state && { state }) });
  const common = { planId: plan.id, happenedOn: change.today, actId };
  const lines = effect.lineFact ? (effect.lineIds ?? []) : [];
  const count = effect.lineIds ? { lines: effect.lineIds.length } : {};
  await insertPlanFacts(change.tx, [
    { ...common, id: change.newId(), lineId: null, kind: effect.fact, details: { ...count, ...effect.details } },
    ...lines.map((lineId) => ({ ...common, id: change.newId(), lineId, kind: effect.lineFact ?? '', details: {} })),
  ]);
}
