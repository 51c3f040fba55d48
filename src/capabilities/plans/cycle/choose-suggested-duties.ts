import type { Id } from '../../../kernel/ids.ts';
import { notFound, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { chooseDuties } from './choose-duties.ts';
import type { DutyAct } from './cycle.rules.ts';
import { isDutyAct } from './cycle.rules.ts';
import { findCycle } from './cycle.store.ts';
import { dutyRows } from './duty-rows.rules.ts';
import { loadDutyChoices } from './load-cycle.ts';

/** Takes the duties as their words suggest them, as a person would who agrees with the form as it opens. */
export async function chooseSuggestedDuties(change: Change, cycleId: Id): Promise<Result<Id>> {
  const cycle = await findCycle(change.tx, cycleId);
  if (!cycle) return notFound();
  const rows = dutyRows(await loadDutyChoices(change, cycleId), cycle, ({ label }) => label);
  const duties = rows.flatMap(({ obligationId, act }): { obligationId: Id; act: DutyAct }[] =>
    isDutyAct(act) ? [{ obligationId, act }] : [],
  );
  return chooseDuties(change, { cycleId, duties });
}
