import { type Day, yearOf } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { listUnitLabels, type UnitLabel } from '../../organisations/index.ts';
import { loadDeadlineData } from '../schedule/load-deadline-data.ts';
import { checkerOf, leads, workOnTasks } from '../tasks/task.policy.ts';
import { groupWork, type ListedTask, type WorkGroups, type YearProgress, yearProgress } from './my-work.rules.ts';
import { listRequests, listTasksOfUnit, listToCheck, type ToCheck } from './my-work.store.ts';
import {
  findNextDeadline,
  getOverview,
  listOverdueUnits,
  type NextDeadline,
  type OverdueUnit,
  type Overview,
} from './province-overview.store.ts';

/** The first page of whoever signs in. */
export interface MyWork {
  readonly groups: WorkGroups;
  readonly progress: YearProgress;
  /** null for units that check nobody */
  readonly toCheck: ToCheck | null;
  readonly requests: readonly ListedTask[];
  /** what leaders look at first; null for everybody else */
  readonly province: {
    readonly next: NextDeadline | null;
    readonly overview: Overview;
    readonly overdueUnits: readonly OverdueUnit[];
  } | null;
  /** leads the unit that oversees: the province's answer comes first */
  readonly leader: boolean;
  /** looks after the system, not the work */
  readonly administrator: boolean;
  readonly units: ReadonlyMap<Id, UnitLabel>;
  readonly unitId: Id;
  readonly today: Day;
  readonly soonDays: number;
}

const TO_CHECK_SHOWN = 5;
const UNITS_SHOWN = 5;

export async function loadMyWork(view: View): Promise<MyWork> {
  const { tx, today } = view;
  const actor = actorOf(view);
  const { soonDays } = await loadDeadlineData(tx, today);
  const tasks = await listTasksOfUnit(tx, actor.unitId, yearOf(today));
  const checker = checkerOf(actor);
  const toCheck = checker && (await listToCheck(tx, checker, today, TO_CHECK_SHOWN));
  const requests = checker ? await listRequests(tx, checker, today) : [];
  const province = leads(actor) || checker ? await provinceView(view) : null;
  const listed = [...(toCheck?.tasks ?? []), ...requests, ...(province?.overdueUnits ?? [])];
  const named = [actor.unitId, ...listed.map((each) => each.unitId)];
  return {
    groups: groupWork(tasks, today, soonDays, actor.personId),
    progress: yearProgress(tasks, yearOf(today)),
    toCheck,
    requests,
    province,
    leader: leads(actor),
    administrator: !workOnTasks.allows(actor),
    units: await listUnitLabels(tx, [...new Set(named)], today),
    unitId: actor.unitId,
    today,
    soonDays,
  };
}

const provinceView = async ({ tx, today }: View) => ({
  next: await findNextDeadline(tx, today),
  overview: await getOverview(tx, today),
  overdueUnits: await listOverdueUnits(tx, today, UNITS_SHOWN),
});
