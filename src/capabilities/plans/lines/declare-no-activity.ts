import type { Id } from '../../../kernel/ids.ts';
import { conflict, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { updatePlan } from '../plan.store.ts';
import { insertPlanFacts } from '../plan-fact.store.ts';
import { listLines } from './line.store.ts';
import { writeOnDraft } from './write-on-plan.ts';

interface OnPlan {
  readonly planId: Id;
}

/** "Không có hoạt động năm nay": answers every obligation of the year; a plan that has lines does not say so. */
export async function declareNoActivity(change: Change, { planId }: OnPlan): Promise<Result<Id>> {
  const place = await writeOnDraft(change, planId);
  if (!place.ok) return place;
  if (place.value.noActivity) return ok(planId);
  if ((await listLines(change.tx, planId)).length > 0) return conflict('plan.refusal.hasLines');
  return write(change, planId, true);
}

export async function takeBackNoActivity(change: Change, { planId }: OnPlan): Promise<Result<Id>> {
  const place = await writeOnDraft(change, planId);
  if (!place.ok) return place;
  return place.value.noActivity ? write(change, planId, false) : ok(planId);
}

async function write(change: Change, planId: Id, noActivity: boolean): Promise<Result<Id>> {
  const kind = noActivity ? 'no-activity-declared' : 'no-activity-taken-back';
  const action = noActivity ? 'plan.declare-no-activity' : 'plan.take-back-no-activity';
  const actId = await change.record({ action, subjectType: 'plan', subjectId: planId });
  await updatePlan(change.tx, planId, { noActivity });
  const fact = { id: change.newId(), planId, lineId: null, kind, happenedOn: change.today, details: {}, actId };
  await insertPlanFacts(change.tx, [fact]);
  return ok(planId);
}
