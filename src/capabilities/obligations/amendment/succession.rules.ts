import { addMonths, type Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { DeadlineRule, DueDate, RecordedEvent } from '../deadline.rules.ts';
import type { ExistingTask } from '../editions/edition-plan.rules.ts';
import type { DeadlineData } from '../schedule/load-deadline-data.ts';
import { calmDates, eventDates, type Holder, type WantedTask, wantedTasks } from '../schedule/task-plan.rules.ts';
import { isClosed, isOpen, type TaskPart } from '../tasks/task.rules.ts';

/** An obligation that ends, with every task it ever made. */
export interface Predecessor {
  readonly id: Id;
  readonly openedOn: Day;
  readonly tasks: readonly ExistingTask[];
  readonly events: readonly RecordedEvent[];
}

/** The obligation that goes on in the place of others. */
export interface Successor {
  readonly id: Id;
  readonly rule: DeadlineRule;
  readonly holders: readonly Holder[];
  /** what it has made already */
  readonly tasks: readonly ExistingTask[];
}

export interface CarriedTask {
  readonly task: ExistingTask;
  readonly fromId: Id;
  readonly part: TaskPart;
  readonly due: DueDate;
  /** what was handed in is judged by its old day, and no document binds before it takes effect */
  readonly keepsDay: boolean;
}

/** The days that a plan is made for. */
export interface PlanDays {
  readonly today: Day;
  readonly effectiveOn: Day;
}

/** What becomes of the tasks of obligations that end. */
export interface SuccessionPlan {
  readonly successorId: Id | null;
  readonly carries: readonly CarriedTask[];
  readonly ends: readonly { readonly task: ExistingTask; readonly fromId: Id }[];
  readonly opens: readonly WantedTask[];
  readonly keptClosed: readonly { readonly task: ExistingTask; readonly fromId: Id }[];
}

/** Nothing goes on in their place: what is open ends, what is closed stays. */
export const planEnd = (predecessors: readonly Predecessor[]): SuccessionPlan => ({
  successorId: null,
  carries: [],
  ends: openOf(predecessors),
  opens: [],
  keptClosed: closedOf(predecessors),
});

/**
 * Open tasks go on in the successor: for the same period where its rule has it, else, for the same unit, for the next
 * one that is free. What finds no place ends. What a unit has finished for a period is not asked of it again.
 */
export function planSuccession(
  predecessors: readonly Predecessor[],
  successor: Successor,
  data: DeadlineData,
  days: PlanDays,
): SuccessionPlan {
  const { today } = days;
  const wanted = wantedTasks(successor.rule, successor.holders, data, { today, single: 'all' });
  const older = olderTasks(predecessors, successor, data, today);
  const closed = closedOf(predecessors);
  const taken = new Set(
    [...successor.tasks, ...closed.map(({ task }) => task)].map((task) => keyOf(task, task.dueKey)),
  );
  const carries: CarriedTask[] = [];
  const carry = (open: Open, place: WantedTask | undefined): boolean => {
    if (!place) return false;
    taken.add(keyOf(place, place.due.key));
    carries.push({ ...open, part: place.part, due: place.due, keepsDay: keepsDay(open.task, place.due, days) });
    return true;
  };
  const free = (place: WantedTask) => !taken.has(keyOf(place, place.due.key));
  const places = new Map([...older, ...wanted].map((place) => [keyOf(place, place.due.key), place]));
  const sameKey = ({ task }: Open): WantedTask | undefined => {
    const place = places.get(keyOf(task, task.dueKey));
    return place && free(place) ? place : undefined;
  };
  const byUnit = Map.groupBy(inDayOrder(wanted), ({ unitId }) => unitId);
  const unplaced = openOf(predecessors).filter((open) => !carry(open, sameKey(open)));
  const ends = unplaced.filter((open) => !carry(open, byUnit.get(open.task.unitId)?.find(free)));
  return { successorId: successor.id, carries, ends, opens: wanted.filter(free), keptClosed: closed };
}

/** A new day that had passed when the document took effect makes nobody late who was not. */
const keepsDay = (task: ExistingTask, due: DueDate, { effectiveOn }: PlanDays): boolean =>
  task.state === 'handed-in' ||
  (due.statedOn !== null && due.statedOn < effectiveOn && task.statedOn !== null && task.statedOn > due.statedOn);

interface Open {
  readonly task: ExistingTask;
  readonly fromId: Id;
}

const keyOf = ({ unitId, part }: { unitId: Id; part: TaskPart }, dueKey: string): string =>
  `${unitId} ${part} ${dueKey}`;

const openOf = (predecessors: readonly Predecessor[]): Open[] =>
  tasksOf(predecessors)
    .filter(({ task }) => isOpen(task.state))
    .toSorted((a, b) => ((a.task.statedOn ?? '9999') < (b.task.statedOn ?? '9999') ? -1 : 1));

const closedOf = (predecessors: readonly Predecessor[]): Open[] =>
  tasksOf(predecessors).filter(({ task }) => isClosed(task.state));

const tasksOf = (predecessors: readonly Predecessor[]): Open[] =>
  predecessors.flatMap(({ id, tasks }) => tasks.map((task) => ({ task, fromId: id })));

const inDayOrder = (wanted: readonly WantedTask[]): WantedTask[] =>
  wanted.toSorted((a, b) => ((a.due.statedOn ?? '9999') < (b.due.statedOn ?? '9999') ? -1 : 1));

/** As a correction does: the new rule may move a day out of the horizon, and the task goes on all the same. */
const BEYOND_HORIZON_MONTHS = 24;

/** Dates of the new rule for periods that began before it: a task that is late stays late under the new document. */
function olderTasks(
  predecessors: readonly Predecessor[],
  { rule, holders }: Successor,
  data: DeadlineData,
  today: Day,
): WantedTask[] {
  const since = predecessors.map(({ openedOn }) => openedOn).sort()[0] ?? today;
  const events = predecessors.flatMap((each) => each.events);
  const dates = [
    ...calmDates(rule, data, since, addMonths(today, BEYOND_HORIZON_MONTHS), 'all'),
    ...eventDates(rule, data, events),
  ];
  return holders.flatMap(({ unitId, part, inLine }) =>
    dates.map((due) => ({ unitId, part, due, cooperationRequest: !inLine, eventId: null })),
  );
}
