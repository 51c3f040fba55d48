import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { listUnitsAt } from '../../organisations/index.ts';
import { findPlanOfUnit, insertPlans } from '../plan.store.ts';
import { deleteCycleUnits, findCycleUnit, saveCycleUnits } from './cycle-unit.store.ts';
import { lockCycle, type OnCycle, recordOnCycle } from './on-cycle.ts';
import { loadDaySources } from './refresh-units.ts';
import { dayOfUnit } from './unit-days.rules.ts';

export interface OnCycleUnit extends OnCycle {
  readonly unitId: Id;
}

/** A unit that no duty names is asked to plan with the others: it is never late and never urged. */
export async function addUnit(change: Change, command: OnCycleUnit): Promise<Result<Id>> {
  const locked = await lockCycle(change, command, 'edit');
  if (!locked.ok) return locked;
  const { id: cycleId, state } = locked.value.cycle;
  const { unitId } = command;
  const units = await listUnitsAt(change.tx, change.today);
  if (!units.some(({ id }) => id === unitId)) return invalid({ unitId: 'cycle.refusal.unit' });
  if (await findCycleUnit(change.tx, cycleId, unitId)) return conflict('cycle.refusal.unitThere');
  const day = dayOfUnit(unitId, await loadDaySources(change, cycleId));
  if (!day) return conflict('cycle.refusal.noSendDay');
  await recordOnCycle(change, { cycleId, unitId, kind: 'add-unit', details: { due: day.dueOn } });
  const unit = { ...day, unitId, basis: null, askedOnly: true, ownDay: false, added: true };
  await saveCycleUnits(change.tx, cycleId, [unit]);
  if (state === 'open') await insertPlans(change.tx, [{ id: change.newId(), cycleId, unitId, level: 'unit' }]);
  return ok(cycleId);
}

/** Only who was added by hand and has no plan yet: who owes by a duty stays, and what was begun is kept. */
export async function removeUnit(change: Change, command: OnCycleUnit): Promise<Result<Id>> {
  const locked = await lockCycle(change, command, 'edit');
  if (!locked.ok) return locked;
  const { id: cycleId } = locked.value.cycle;
  const unit = await findCycleUnit(change.tx, cycleId, command.unitId);
  if (!unit) return notFound();
  if (!unit.added) return conflict('cycle.refusal.owes');
  if (await findPlanOfUnit(change.tx, cycleId, command.unitId)) return conflict('cycle.refusal.hasPlan');
  await recordOnCycle(change, { cycleId, unitId: command.unitId, kind: 'remove-unit', details: {} });
  await deleteCycleUnits(change.tx, cycleId, [command.unitId]);
  return ok(cycleId);
}
