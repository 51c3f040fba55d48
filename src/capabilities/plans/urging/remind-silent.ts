import { ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { tellUnits, type UnitNotice } from '../../obligations/index.ts';
import { cyclePaths } from '../cycle/cycle.paths.ts';
import { cycleLabel } from '../cycle/cycle.rules.ts';
import { listOpenCycles } from '../cycle/cycle.store.ts';
import { listProgress } from '../cycle/cycle-unit.store.ts';
import { reaches } from './ladder.rules.ts';
import { loadLadder } from './load-ladder.ts';

/** The first rungs are the system's own: a notice to who does the work and who answers for the unit, once for each rung. */
export async function remindSilent(change: Change): Promise<Result<number>> {
  const rungs = (await loadLadder(change)).filter(({ form }) => form === 'reminder');
  const notices: UnitNotice[] = [];
  for (const cycle of await listOpenCycles(change.tx)) {
    const units = await listProgress(change.tx, cycle.id, change.today);
    for (const rung of rungs) {
      const silent = units.filter((unit) => reaches(rung, unit, change.today));
      notices.push(
        ...silent.map(({ unitId, dueOn }) => ({
          unitId,
          to: 'workers-and-heads' as const,
          kind: 'plan-silent' as const,
          record: { id: cycle.id, path: cyclePaths.own(cycle.id) },
          key: rung.code,
          details: { period: cycleLabel(cycle, 'vi'), day: dueOn },
        })),
      );
    }
  }
  return ok(await tellUnits(change, notices));
}
