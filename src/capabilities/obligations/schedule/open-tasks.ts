import { type Id, shortCode } from '../../../kernel/ids.ts';
import { periodCode } from '../../../kernel/period.ts';
import type { Change } from '../../../platform/change.ts';
import { firstState, type Task } from '../tasks/task.rules.ts';
import { insertTasks, takeNumbers } from '../tasks/task-change.store.ts';
import { insertFacts } from '../tasks/task-fact.store.ts';
import type { WantedTask } from './task-plan.rules.ts';

export interface TaskToOpen extends WantedTask {
  readonly obligationId: Id;
  readonly revisionId: Id;
  readonly movedFromId?: Id;
}

/** "Đầu việc" */
const TASK_KIND = 'DV';

/**
 * Makes tasks with their first fact, in a bounded number of statements. What exists already, or was made by another
 * transaction meanwhile, is left alone.
 * @returns the tasks that were made
 */
export async function openTasks(change: Change, wanted: readonly TaskToOpen[], actId: Id): Promise<Task[]> {
  if (wanted.length === 0) return [];
  const numbers = await takeNumbers(change.tx, wanted.length);
  const tasks = wanted.map((each, index) => newTask(change, each, numbers.province, numbers.first + index));
  const made = await insertTasks(change.tx, tasks);
  const opened = tasks.filter((task) => made.has(task.id));
  await insertFacts(
    change.tx,
    opened.map(({ id, state }) => ({
      id: change.newId(),
      taskId: id,
      kind: 'opened' as const,
      state,
      happenedOn: change.today,
      actId,
    })),
  );
  return opened;
}

function newTask(change: Change, wanted: TaskToOpen, province: string, number: number): Task {
  const { due } = wanted;
  return {
    id: change.newId(),
    shortCode: shortCode(province, TASK_KIND, number),
    obligationId: wanted.obligationId,
    revisionId: wanted.revisionId,
    unitId: wanted.unitId,
    part: wanted.part,
    dueKey: due.key,
    period: due.period && periodCode(due.period),
    opensOn: due.opensOn,
    statedOn: due.statedOn,
    urgedOn: due.urgedOn,
    dueAt: due.dueAt,
    firstStatedOn: due.statedOn,
    byDefault: due.byDefault,
    standing: due.standing,
    waitsFor: due.waitsFor,
    eventId: wanted.eventId,
    cooperationRequest: wanted.cooperationRequest,
    state: firstState(due.waitsFor),
    stateSince: change.today,
    round: 0,
    handedInOn: null,
    handedInBy: null,
    confirmedOn: null,
    confirmedBy: null,
    checkedOn: null,
    lastActivityOn: null,
    movedFromId: wanted.movedFromId ?? null,
    openedOn: change.today,
    version: 1,
  };
}
