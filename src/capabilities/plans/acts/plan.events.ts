import type { Id } from '../../../kernel/ids.ts';
import type { PlanState } from '../plan.rules.ts';
import type { PlanAction } from './plan-guards.rules.ts';

/** A unit's plan was sent, received, sent back, approved in part, issued. */
export const PLAN_CHANGED = 'plans.unit-plan-changed';

export interface PlanChanged {
  readonly planId: Id;
  readonly cycleId: Id;
  readonly unitId: Id;
  readonly action: PlanAction;
  readonly from: PlanState;
  readonly to: PlanState;
  /** the lines that the act was about; empty when it was about the whole plan */
  readonly lineIds: readonly Id[];
}
