import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { isClosed, isOpen, type Task } from '../tasks/task.rules.ts';
import { timeStatusOf } from '../tasks/task-status.rules.ts';

/** A task as a list shows it. */
export interface ListedTask
  extends Pick<
    Task,
    | 'id'
    | 'version'
    | 'unitId'
    | 'part'
    | 'state'
    | 'statedOn'
    | 'urgedOn'
    | 'opensOn'
    | 'handedInOn'
    | 'handedInBy'
    | 'confirmedOn'
    | 'standing'
    | 'waitsFor'
    | 'cooperationRequest'
    | 'period'
    | 'lastActivityOn'
    | 'openedOn'
  > {
  readonly action: string;
  readonly documentLabel: string;
  readonly year: number | null;
}

/** What one person finds on the first page, in the order in which it should be done. */
export interface WorkGroups {
  readonly returned: readonly ListedTask[];
  readonly overdue: readonly ListedTask[];
  readonly soon: readonly ListedTask[];
  /** handed in by a colleague: mine to confirm */
  readonly toConfirm: readonly ListedTask[];
  /** handed in by me: somebody else must confirm */
  readonly sent: readonly ListedTask[];
  readonly requests: readonly ListedTask[];
  readonly later: readonly ListedTask[];
  readonly standing: readonly ListedTask[];
  readonly waiting: readonly ListedTask[];
}

const byDay = (a: ListedTask, b: ListedTask): number =>
  `${a.urgedOn ?? '9999'} ${a.action}` < `${b.urgedOn ?? '9999'} ${b.action}` ? -1 : 1;

/** Every open task in exactly one group; cooperation requests with a day are asked, not urged. */
export function groupWork(tasks: readonly ListedTask[], today: Day, soonDays: number, personId: Id): WorkGroups {
  const groups = Map.groupBy(tasks.filter((task) => isOpen(task.state)).toSorted(byDay), (task): keyof WorkGroups =>
    groupOf(task, today, soonDays, personId),
  );
  const of = (group: keyof WorkGroups): ListedTask[] => groups.get(group) ?? [];
  return {
    returned: of('returned'),
    overdue: of('overdue'),
    soon: of('soon'),
    toConfirm: of('toConfirm'),
    sent: of('sent'),
    requests: of('requests'),
    later: of('later'),
    standing: of('standing'),
    waiting: of('waiting'),
  };
}

function groupOf(task: ListedTask, today: Day, soonDays: number, personId: Id): keyof WorkGroups {
  if (task.state === 'returned') return 'returned';
  if (task.state === 'handed-in') return task.handedInBy === personId ? 'sent' : 'toConfirm';
  if (task.waitsFor) return 'waiting';
  if (task.standing) return 'standing';
  if (task.cooperationRequest) return 'requests';
  const time = timeStatusOf(task, today, soonDays);
  return time === 'overdue' || time === 'soon' ? time : 'later';
}

/** How far the unit is this year; waiting cards do not count, nobody knows yet whether they will. */
export interface YearProgress {
  readonly confirmed: number;
  readonly handedIn: number;
  readonly left: number;
}

export function yearProgress(tasks: readonly ListedTask[], year: number): YearProgress {
  const own = tasks.filter((task) => task.year === year && !task.waitsFor);
  const confirmed = own.filter((task) => isClosed(task.state)).length;
  const handedIn = own.filter((task) => task.state === 'handed-in').length;
  return { confirmed, handedIn, left: own.length - confirmed - handedIn };
}

export const isEmpty = (groups: WorkGroups): boolean => Object.values(groups).every((group) => group.length === 0);
