import type { Day, Instant } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { DueDate } from '../deadline.rules.ts';
import type { WantedTask } from '../schedule/task-plan.rules.ts';
import { isClosed, isOpen, type TaskPart, type TaskState } from '../tasks/task.rules.ts';

/** A task that an earlier edition made. */
export interface ExistingTask {
  readonly id: Id;
  readonly unitId: Id;
  readonly part: TaskPart;
  readonly dueKey: string;
  readonly state: TaskState;
  readonly statedOn: Day | null;
  readonly urgedOn: Day | null;
  readonly dueAt: Instant | null;
  readonly firstStatedOn: Day | null;
}

export interface Reissue {
  readonly task: ExistingTask;
  readonly due: DueDate;
}

/** What an edition does to the tasks of one obligation. */
export interface ObligationPlan {
  readonly opens: readonly WantedTask[];
  /** open tasks that go on under the new revision */
  readonly reissues: readonly Reissue[];
  /** tasks of an earlier withdrawal that are owed again */
  readonly reopens: readonly Reissue[];
  readonly withdraws: readonly ExistingTask[];
  readonly keptClosed: readonly ExistingTask[];
}

const keyOf = (task: { unitId: Id; part: TaskPart }, dueKey: string): string => `${task.unitId} ${task.part} ${dueKey}`;

/**
 * @param wanted what the published rule owes from its publication on
 * @param known every date of the rule since the obligation began, events included, so that older open tasks find theirs
 * @param existing tasks of earlier editions, in any state
 */
export function planObligation(
  wanted: readonly WantedTask[],
  known: readonly WantedTask[],
  existing: readonly ExistingTask[],
): ObligationPlan {
  const owed = new Map([...known, ...wanted].map((task) => [keyOf(task, task.due.key), task]));
  const owedNow = new Set(wanted.map((task) => keyOf(task, task.due.key)));
  const there = new Set(existing.map((task) => keyOf(task, task.dueKey)));
  const find = (task: ExistingTask): WantedTask | undefined => owed.get(keyOf(task, task.dueKey));
  const open = existing.filter((task) => isOpen(task.state));
  return {
    opens: wanted.filter((task) => !there.has(keyOf(task, task.due.key))),
    reissues: open.flatMap((task) => withDue(task, find(task))),
    reopens: existing
      .filter((task) => task.state === 'withdrawn' && owedNow.has(keyOf(task, task.dueKey)))
      .flatMap((task) => withDue(task, find(task))),
    withdraws: open.filter((task) => !find(task)),
    keptClosed: existing.filter((task) => isClosed(task.state)),
  };
}

const withDue = (task: ExistingTask, wanted: WantedTask | undefined): Reissue[] =>
  wanted ? [{ task, due: wanted.due }] : [];

/** An unchanged obligation keeps its tasks; only what the calendar has come to is added. */
export const keepObligation = (wanted: readonly WantedTask[], existing: readonly ExistingTask[]): ObligationPlan => {
  const plan = planObligation(wanted, [], existing);
  return { ...plan, reissues: [], reopens: [], withdraws: [] };
};

/** A deadline that was extended is not shortened by a correction that does not reach it. */
export const statedAfterReissue = ({ task, due }: Reissue): Day | null =>
  task.statedOn && due.statedOn && task.statedOn !== task.firstStatedOn && task.statedOn > due.statedOn
    ? task.statedOn
    : due.statedOn;
