import type { Id } from '../../../kernel/ids.ts';
import { invalid, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { findProvincialPlan } from '../plan.store.ts';
import { saveCycleState } from './cycle.store.ts';
import { lockCycle, type OnCycle, recordOnCycle } from './on-cycle.ts';

export interface CloseCycle extends OnCycle {
  /** why it closes although the provincial plan was not issued */
  readonly reason: string;
}

/** The year's planning is over: nothing is sent or edited any more, everything stays readable. */
export async function closeCycle(change: Change, command: CloseCycle): Promise<Result<Id>> {
  const locked = await lockCycle(change, command, 'close');
  if (!locked.ok) return locked;
  const { cycle, next } = locked.value;
  const plan = await findProvincialPlan(change.tx, cycle.id);
  const reason = command.reason.trim();
  if (plan?.state !== 'issued' && reason === '') return invalid({ reason: 'cycle.refusal.reason' });
  await recordOnCycle(change, { cycleId: cycle.id, kind: 'close', details: { reason: reason || null } });
  await saveCycleState(change.tx, cycle.id, { state: next, closed_on: change.today });
  return ok(cycle.id);
}
