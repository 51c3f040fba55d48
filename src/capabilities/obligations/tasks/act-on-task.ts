import type { Id } from '../../../kernel/ids.ts';
import { conflict, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { TASK_CHANGED, type TaskChanged } from './task.events.ts';
import { decideAct, type TaskAction } from './task.lifecycle.ts';
import { maySee } from './task.policy.ts';
import type { TaskState } from './task.rules.ts';
import { insertNote, lockTask, type SituatedTask, saveTask, type TaskChanges } from './task.store.ts';
import { insertFacts, type NewFact } from './task-fact.store.ts';
import type { TaskFactKind } from './task-facts.rules.ts';

/** Which task, as the person saw it. */
export interface OnTask {
  readonly taskId: Id;
  /** the version that the form was opened with */
  readonly version: number;
}

/** What an act changes and leaves behind. */
export interface Effect {
  readonly fact: TaskFactKind;
  readonly changes?: Omit<TaskChanges, 'state' | 'state_since'>;
  /** words for the people concerned */
  readonly note?: string | null;
  readonly documentNumber?: string | null;
  readonly details?: NewFact['details'];
}

export interface ActContext extends SituatedTask {
  readonly next: TaskState;
  readonly actId: Id;
}

/**
 * Every act on a task: lock, ask the lifecycle again, let `apply` write what belongs to the act, save the state, add
 * the fact, tell others.
 * @returns the task's id; not found also for those who may not see it
 */
export async function actOnTask(
  change: Change,
  on: OnTask,
  action: TaskAction,
  apply: (context: ActContext) => Result<Effect> | Promise<Result<Effect>>,
): Promise<Result<Id>> {
  const actor = actorOf(change);
  const found = await lockTask(change.tx, on.taskId, change.today);
  if (!found || !maySee(actor, found.place)) return notFound();
  const next = decideAct(actor, action, found);
  if (!next.ok) return next;
  if (found.task.version !== on.version) return conflict('task.refusal.stale');
  const actId = await change.record({
    action: `task.${action}`,
    subjectType: 'task',
    subjectId: on.taskId,
    details: { from: found.task.state, to: next.value, version: found.task.version },
  });
  const effect = await apply({ ...found, next: next.value, actId });
  if (!effect.ok) return effect;
  await keep(change, found, next.value, effect.value, actId);
  const { id: taskId, unitId, state: from } = found.task;
  const payload: TaskChanged = { taskId, unitId, action, from, to: next.value };
  await change.announce({ event: TASK_CHANGED, version: 1, payload, actId });
  return ok(taskId);
}

async function keep(
  change: Change,
  { task }: SituatedTask,
  state: TaskState,
  effect: Effect,
  actId: Id,
): Promise<void> {
  const noteId = effect.note ? change.newId() : null;
  if (effect.note && noteId) await insertNote(change.tx, { id: noteId, taskId: task.id, body: effect.note, actId });
  const since = state === task.state ? {} : { state_since: change.today };
  await saveTask(change.tx, task.id, { ...effect.changes, ...since, state });
  await insertFacts(change.tx, [
    {
      id: change.newId(),
      taskId: task.id,
      kind: effect.fact,
      state,
      noteId,
      documentNumber: effect.documentNumber ?? null,
      details: effect.details ?? {},
      happenedOn: change.today,
      actId,
    },
  ]);
}
