import type { Id } from '../../../kernel/ids.ts';
import { conflict, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { findPlanForUpdate } from '../plan.store.ts';
import { mayWrite } from './line.policy.ts';
import { findPlanPlace, type PlanPlace } from './plan-place.store.ts';

/** Whether this person may write lines of the plan today; asked again in every act, never trusted from a page. */
export async function writeOnPlan(change: Change, planId: Id): Promise<Result<PlanPlace>> {
  const place = await findPlanPlace(change.tx, planId, change.today);
  if (!place || !mayWrite(actorOf(change), place)) return notFound();
  if (place.unitEnded) return conflict('plan.refusal.unitEnded', { unit: place.unitName });
  if (place.cycleState === 'closed') return conflict('plan.refusal.cycleClosed');
  return ok(place);
}

/** The same, with the plan locked: for what changes which lines there are. Only a plan that was not sent takes more. */
export async function writeOnDraft(change: Change, planId: Id): Promise<Result<PlanPlace>> {
  const locked = await findPlanForUpdate(change.tx, planId);
  if (!locked) return notFound();
  const place = await writeOnPlan(change, planId);
  if (!place.ok) return place;
  return locked.state === 'drafting' ? place : conflict('plan.refusal.sent');
}
