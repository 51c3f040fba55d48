import type { Id } from '../../../kernel/ids.ts';
import type { Change } from '../../../platform/change.ts';
import { listDutiesInForce } from '../../obligations/index.ts';
import { listGroupsAt } from '../../organisations/index.ts';
import type { CycleUnit } from './cycle.rules.ts';
import { listCycleDuties } from './cycle-duty.store.ts';
import { listGroupDays, listSteps } from './cycle-step.store.ts';
import { deleteCycleUnits, listCycleUnits, saveCycleUnits } from './cycle-unit.store.ts';
import { type DaySources, type Owing, unitsOfCycle } from './unit-days.rules.ts';

/** Makes the list of units follow duties, groups and days, as they stand today. @returns the list */
export async function refreshUnits(change: Change, cycleId: Id, keepAll = false): Promise<CycleUnit[]> {
  const { tx } = change;
  const present = await listCycleUnits(tx, cycleId);
  const units = unitsOfCycle(await listOwing(change, cycleId), present, await loadDaySources(change, cycleId));
  const stays = new Set(units.map((unit) => unit.unitId));
  const gone = present.filter((unit) => !stays.has(unit.unitId));
  if (!keepAll)
    await deleteCycleUnits(
      tx,
      cycleId,
      gone.map((unit) => unit.unitId),
    );
  await saveCycleUnits(tx, cycleId, units);
  return keepAll ? [...units, ...gone] : units;
}

/** Who leads a duty that sending or issuing the unit's plan fulfils; a unit outside the line of direction is asked. */
async function listOwing(change: Change, cycleId: Id): Promise<Owing[]> {
  const chosen = await listCycleDuties(change.tx, cycleId);
  const ids = new Set(chosen.filter(({ act }) => act !== 'province').map(({ obligationId }) => obligationId));
  const duties = (await listDutiesInForce(change.tx, change.today)).filter((duty) => ids.has(duty.obligationId));
  return [...new Map(duties.flatMap(({ holders }) => holders.map((holder) => [holder.unitId, holder]))).values()];
}

export async function loadDaySources({ tx, today }: Pick<Change, 'tx' | 'today'>, cycleId: Id): Promise<DaySources> {
  const groups = await listGroupsAt(tx, today);
  return {
    groups: await listGroupDays(tx, cycleId),
    steps: await listSteps(tx, cycleId),
    members: new Map(groups.map((group) => [group.code, new Set(group.unitIds)])),
  };
}
