import type { Id } from '../../../kernel/ids.ts';
import { invalid, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { listDutiesInForce } from '../../obligations/index.ts';
import { type CycleDuty, listCycleDuties, replaceCycleDuties } from './cycle-duty.store.ts';
import { lockCycle, type OnCycle, recordOnCycle } from './on-cycle.ts';
import { refreshUnits } from './refresh-units.ts';

export interface ChooseDuties extends OnCycle {
  /** all of them: what is not named here is not fulfilled by an act of the cycle */
  readonly duties: readonly CycleDuty[];
}

/** Which obligations the acts of the cycle fulfil; who leads one of them plans. A running cycle loses no unit by it. */
export async function chooseDuties(change: Change, command: ChooseDuties): Promise<Result<Id>> {
  const locked = await lockCycle(change, command, 'edit');
  if (!locked.ok) return locked;
  const { id: cycleId, state } = locked.value.cycle;
  const known = new Set((await listDutiesInForce(change.tx, change.today)).map((duty) => duty.obligationId));
  const before = new Set((await listCycleDuties(change.tx, cycleId)).map((duty) => duty.obligationId));
  const unknown = command.duties.filter(({ obligationId }) => !known.has(obligationId) && !before.has(obligationId));
  if (unknown.length > 0) return invalid({ duties: 'cycle.refusal.duty' });
  const count = (act: string): number => command.duties.filter((duty) => duty.act === act).length;
  const details = { send: count('send'), issue: count('issue'), province: count('province') };
  const actId = await recordOnCycle(change, { cycleId, kind: 'choose-duties', details });
  await replaceCycleDuties(change.tx, cycleId, command.duties, actId);
  await refreshUnits(change, cycleId, state === 'open');
  return ok(cycleId);
}
