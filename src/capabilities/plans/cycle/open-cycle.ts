import type { Id } from '../../../kernel/ids.ts';
import { conflict, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { makeDueTasks, tellUnits } from '../../obligations/index.ts';
import { listUnitsHolding } from '../../organisations/index.ts';
import { insertPlans } from '../plan.store.ts';
import { cyclePaths } from './cycle.paths.ts';
import type { Cycle, CycleUnit } from './cycle.rules.ts';
import { cycleLabel } from './cycle.rules.ts';
import { saveCycleState } from './cycle.store.ts';
import { draftGuidance } from './draft-guidance.ts';
import { lockCycle, type OnCycle, recordOnCycle } from './on-cycle.ts';
import { refreshUnits } from './refresh-units.ts';

export interface OpenedCycle {
  readonly cycleId: Id;
  /** the draft of the công văn hướng dẫn */
  readonly guidanceId: Id;
  readonly units: number;
}

/**
 * Everything that opening a cycle makes, in one transaction: the plans of the units and of the province, the tasks that
 * the year's duties owe, the draft of the letter of guidance, and a notice to every unit.
 */
export async function openCycle(change: Change, command: OnCycle): Promise<Result<OpenedCycle>> {
  const locked = await lockCycle(change, command, 'open');
  if (!locked.ok) return locked;
  const { cycle, next } = locked.value;
  const units = await refreshUnits(change, cycle.id);
  if (units.length === 0) return conflict('cycle.refusal.noUnits');
  const [approver] = await listUnitsHolding(change.tx, 'approver', change.today);
  if (!approver) return conflict('cycle.refusal.noApprover');
  await recordOnCycle(change, { cycleId: cycle.id, kind: 'open', details: { units: units.length } });
  await saveCycleState(change.tx, cycle.id, { state: next, opened_on: change.today });
  const plan = (unitId: Id, level: 'unit' | 'province') => ({ id: change.newId(), cycleId: cycle.id, unitId, level });
  await insertPlans(change.tx, [plan(approver, 'province'), ...units.map(({ unitId }) => plan(unitId, 'unit'))]);
  const tasks = await makeDueTasks(change);
  if (!tasks.ok) return tasks;
  const guidance = await draftGuidance(change, cycle, units);
  if (!guidance.ok) return guidance;
  await tellOfOpening(change, cycle, units);
  return ok({ cycleId: cycle.id, guidanceId: guidance.value, units: units.length });
}

async function tellOfOpening(change: Change, cycle: Cycle, units: readonly CycleUnit[]): Promise<void> {
  const own = actorOf(change).unitId;
  await tellUnits(
    change,
    units
      .filter(({ unitId }) => unitId !== own)
      .map(({ unitId, dueOn, askedOnly }) => ({
        unitId,
        to: 'workers-and-heads' as const,
        kind: askedOnly ? ('plan-asked' as const) : ('plan-opened' as const),
        record: { id: cycle.id, path: cyclePaths.own(cycle.id) },
        key: 'opened',
        details: { period: cycleLabel(cycle, 'vi'), day: dueOn },
      })),
  );
}
