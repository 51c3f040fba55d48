import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { listUnitLabels, type UnitLabel } from '../../organisations/index.ts';
import { listToCheck, type ToCheck } from '../my-work/my-work.store.ts';
import { loadDeadlineData } from '../schedule/load-deadline-data.ts';
import { checkerOf } from '../tasks/task.policy.ts';
import { type EvidenceRow, listEvidenceOf } from '../tasks/task-history.store.ts';

export interface Checks {
  readonly toCheck: ToCheck;
  readonly evidence: ReadonlyMap<Id, readonly EvidenceRow[]>;
  readonly units: ReadonlyMap<Id, UnitLabel>;
  readonly today: Day;
  readonly soonDays: number;
}

/** As many as one reads at a sitting. */
const SHOWN = 50;

/** What waits for this person's check, with what was handed in. */
export async function loadChecks(view: View): Promise<Checks> {
  const { tx, today } = view;
  const checker = checkerOf(actorOf(view));
  const toCheck = checker ? await listToCheck(tx, checker, today, SHOWN) : { total: 0, tasks: [] };
  const evidence = await listEvidenceOf(
    tx,
    toCheck.tasks.map((task) => task.id),
  );
  const { soonDays } = await loadDeadlineData(tx, today);
  const unitIds = [...new Set(toCheck.tasks.map((task) => task.unitId))];
  return { toCheck, evidence, units: await listUnitLabels(tx, unitIds, today), today, soonDays };
}
