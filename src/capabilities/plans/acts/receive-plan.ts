import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { actOnPlan, type OnPlan } from './act-on-plan.ts';
import { attempt } from './attempt.store.ts';
import { confirmTask, evidenceOf } from './follow-tasks.ts';
import { listSendings } from './sending.store.ts';

/** The standing body has it: from here the unit changes only what is sent back to it. */
export const receivePlan = (change: Change, command: OnPlan): Promise<Result<Id>> =>
  actOnPlan(change, command, 'receive', async ({ plan }) => {
    const [sending] = await listSendings(change.tx, plan.id);
    const evidence = await evidenceOf(change, plan.letterDocumentId, sending?.receipt ?? '');
    const task = await confirmTask(change, plan, evidence);
    if (!task.ok) return task;
    return ok({ value: plan.id, fact: 'received', changes: { receivedOn: change.today } });
  });

export interface ReceivedPlans {
  readonly received: number;
  /** ticked, but no longer as the page showed them */
  readonly left: number;
}

/** Many at once, each asked like a single one; what changed since the page was shown is left for a look of its own. */
export async function receivePlans(change: Change, ticked: readonly OnPlan[]): Promise<Result<ReceivedPlans>> {
  if (ticked.length === 0) return invalid({ plan: 'plan.refusal.noneTicked' });
  let received = 0;
  // always in one order, so that two people who tick the same plans do not wait for each other
  const inOrder = ticked.toSorted((a, b) => (a.planId < b.planId ? -1 : 1));
  for (const on of inOrder) if ((await attempt(change.tx, () => receivePlan(change, on))).ok) received += 1;
  return received === 0 ? conflict('plan.refusal.stale') : ok({ received, left: ticked.length - received });
}
