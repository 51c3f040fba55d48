import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { loadDeadlineData } from '../../obligations/index.ts';
import type { Bound, StatedDay } from './cycle.rules.ts';
import { statedDay } from './cycle-days.rules.ts';
import { saveGroupDay } from './cycle-step.store.ts';
import { findCycleUnit, saveCycleUnits } from './cycle-unit.store.ts';
import { lockCycle, recordOnCycle } from './on-cycle.ts';
import { refreshUnits } from './refresh-units.ts';

export interface EditDueDay {
  readonly cycleId: Id;
  /** a group of the cycle with its version, or one unit */
  readonly of: { readonly groupCode: string; readonly version: number } | { readonly unitId: Id };
  readonly statedOn: Day | null;
  readonly bound: Bound;
  /** days after it that still count as on time */
  readonly graceDays: number;
  /** the document that sets the day */
  readonly basis: string;
}

const MOST_GRACE = 60;

/** Another day for a group, whose units follow, or for one unit, which then keeps it. */
export async function editDueDay(change: Change, command: EditDueDay): Promise<Result<Id>> {
  const locked = await lockCycle(change, { cycleId: command.cycleId }, 'edit');
  if (!locked.ok) return locked;
  const { id: cycleId, state } = locked.value.cycle;
  const { statedOn, graceDays } = command;
  const basis = command.basis.trim();
  const errors = {
    ...(!statedOn && { statedOn: 'cycle.refusal.day' }),
    ...(basis === '' && { basis: 'cycle.refusal.basis' }),
    ...(!(Number.isInteger(graceDays) && graceDays >= 0 && graceDays <= MOST_GRACE) && {
      graceDays: 'cycle.refusal.grace',
    }),
  };
  if (!statedOn || Object.keys(errors).length > 0) return invalid(errors);
  const day = statedDay(statedOn, command.bound, await loadDeadlineData(change.tx, statedOn));
  const saved = 'unitId' in command.of ? await saveUnit(change, command, day) : await saveGroup(change, command, day);
  if (!saved.ok) return saved;
  const whose: Record<string, string> = 'unitId' in command.of ? {} : { group: command.of.groupCode };
  await recordOnCycle(change, {
    cycleId,
    unitId: 'unitId' in command.of ? command.of.unitId : null,
    kind: 'edit-due-day',
    details: { ...whose, to: day.dueOn, grace: graceDays, basis },
  });
  await refreshUnits(change, cycleId, state === 'open');
  return ok(cycleId);
}

async function saveGroup(change: Change, command: EditDueDay, day: StatedDay): Promise<Result<null>> {
  if (!('groupCode' in command.of)) return notFound();
  const { cycleId, graceDays, basis } = command;
  const saved = await saveGroupDay(change.tx, { cycleId, ...command.of }, { ...day, graceDays, basis: basis.trim() });
  return saved ? ok(null) : conflict('cycle.refusal.stale');
}

async function saveUnit(change: Change, command: EditDueDay, day: StatedDay): Promise<Result<null>> {
  const unit = 'unitId' in command.of && (await findCycleUnit(change.tx, command.cycleId, command.of.unitId));
  if (!unit) return notFound();
  const { dueOn, urgedOn } = day;
  const own = { ...unit, dueOn, urgedOn, graceDays: command.graceDays, basis: command.basis.trim(), ownDay: true };
  await saveCycleUnits(change.tx, command.cycleId, [own]);
  return ok(null);
}
