import type { Id } from '../../../kernel/ids.ts';
import { conflict, forbidden, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { runCycles } from '../plans.policy.ts';
import { type CycleAction, decideCycle } from './cycle.lifecycle.ts';
import type { Cycle } from './cycle.rules.ts';
import { findCycleForUpdate } from './cycle.store.ts';
import { type CycleFact, insertCycleFact } from './cycle-fact.store.ts';

/** Which cycle, as the person saw it; without a version the newest state counts. */
export interface OnCycle {
  readonly cycleId: Id;
  readonly version?: number;
}

export interface LockedCycle {
  readonly cycle: Cycle;
  readonly next: Cycle['state'];
}

/** Locks the cycle for an act of the standing body and asks the lifecycle again. */
export async function lockCycle(change: Change, on: OnCycle, action: CycleAction): Promise<Result<LockedCycle>> {
  if (!runCycles.allows(actorOf(change))) return forbidden('cycle.refusal.standingBody');
  const cycle = await findCycleForUpdate(change.tx, on.cycleId);
  if (!cycle) return notFound();
  const next = decideCycle(cycle.state, action);
  if (!next.ok) return next;
  if (on.version !== undefined && on.version !== cycle.version) return conflict('cycle.refusal.stale');
  return ok({ cycle, next: next.value });
}

/** The audit row of an act on a cycle and the fact that points at it. @returns the act's id */
export async function recordOnCycle(
  change: Change,
  fact: Pick<CycleFact, 'cycleId' | 'kind' | 'details'> & { readonly unitId?: Id | null },
): Promise<Id> {
  const actId = await change.record({
    action: `cycle.${fact.kind}`,
    subjectType: 'plan-cycle',
    subjectId: fact.cycleId,
    details: audited(fact.details),
  });
  const row = { ...fact, id: change.newId(), unitId: fact.unitId ?? null, happenedOn: change.today, actId };
  await insertCycleFact(change.tx, row);
  return actId;
}

/** The audit log holds no words of people; the fact keeps which document was named. */
const audited = (details: CycleFact['details']): CycleFact['details'] =>
  Object.fromEntries(Object.entries(details).filter(([name]) => name !== 'basis' && name !== 'reason'));
