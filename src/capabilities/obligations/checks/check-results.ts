import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import type { OnTask } from '../tasks/act-on-task.ts';
import { updateTasks } from '../tasks/bulk.store.ts';
import { TASKS_CHECKED, type TasksChecked } from '../tasks/task.events.ts';
import { decideAct } from '../tasks/task.lifecycle.ts';
import type { Task } from '../tasks/task.rules.ts';
import { lockTasks } from '../tasks/task.store.ts';
import { insertFacts } from '../tasks/task-fact.store.ts';

export interface CheckedResults {
  readonly checked: number;
  /** ticked, but no longer as the page showed them */
  readonly left: number;
}

/**
 * One act for many tasks, so that two officers can follow a hundred units (practice 13). Each is asked of the
 * lifecycle like a single one; what changed since the page was shown is left for a look of its own.
 */
export async function checkResults(change: Change, ticked: readonly OnTask[]): Promise<Result<CheckedResults>> {
  if (ticked.length === 0) return invalid({ task: 'check.refusal.none' });
  const actor = actorOf(change);
  const versions = new Map(ticked.map(({ taskId, version }) => [taskId, version]));
  const found = await lockTasks(change.tx, [...versions.keys()], change.today);
  const tasks = found
    .filter((each) => each.task.version === versions.get(each.task.id) && decideAct(actor, 'check', each).ok)
    .map(({ task }) => task);
  if (tasks.length === 0) return conflict('check.refusal.changed');
  const details = { tasks: tasks.length };
  const actId = await change.record({ action: 'task.check', subjectType: 'task', subjectId: null, details });
  await saveChecks(change, tasks, actor.personId, actId);
  const payload: TasksChecked = { tasks: tasks.map(({ id: taskId, unitId }) => ({ taskId, unitId })) };
  await change.announce({ event: TASKS_CHECKED, version: 1, payload, actId });
  return ok({ checked: tasks.length, left: versions.size - tasks.length });
}

async function saveChecks(change: Change, tasks: readonly Task[], personId: Id, actId: Id): Promise<void> {
  const checked = { state: 'checked', state_since: change.today, checked_on: change.today, checked_by: personId };
  await updateTasks(
    change.tx,
    tasks.map(({ id }) => ({ id, ...checked })),
  );
  await insertFacts(
    change.tx,
    tasks.map(({ id }) => ({
      id: change.newId(),
      taskId: id,
      kind: 'checked' as const,
      state: 'checked' as const,
      happenedOn: change.today,
      actId,
    })),
  );
}
