import type { Id } from '../../../kernel/ids.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { reissueTasks } from '../editions/reissue-tasks.ts';
import { TASKS_OPENED, type TasksOpened } from '../tasks/task.events.ts';
import { loadDeadlineData } from './load-deadline-data.ts';
import { openTasks, type TaskToOpen } from './open-tasks.ts';
import { listDuties, listMadeKeys, listWithdrawnTasks } from './schedule.store.ts';
import { wantedTasks } from './task-plan.rules.ts';

export interface MadeTasks {
  readonly made: number;
  /** withdrawn by one edition, owed again by a later one */
  readonly reopened: number;
  readonly obligations: number;
}

/**
 * The job that keeps tasks twelve months ahead of the business day. Run twice it makes nothing the second time; run
 * after a long pause, or after the clock of a demonstration jumped, it also makes what was skipped.
 */
export async function makeDueTasks(change: Change): Promise<Result<MadeTasks>> {
  const { missing, obligations } = await listMissing(change);
  if (missing.length === 0) return ok({ made: 0, reopened: 0, obligations });
  const withdrawn = new Map((await listWithdrawnTasks(change.tx)).map((task) => [keyOf(task, task.dueKey), task]));
  const details = { obligations, tasks: missing.length };
  const actId = await change.record({ action: 'task.make-due', subjectType: 'task', subjectId: null, details });
  const reopened = missing.flatMap((wanted) => {
    const task = withdrawn.get(keyOf(wanted, wanted.due.key));
    return task ? [{ task, due: wanted.due, revisionId: wanted.revisionId }] : [];
  });
  await reissueTasks(change, reopened, actId);
  const fresh = missing.filter((wanted) => !withdrawn.has(keyOf(wanted, wanted.due.key)));
  const opened = await openTasks(change, fresh, actId);
  const payload: TasksOpened = { editionId: null, taskIds: opened.map((task) => task.id) };
  await change.announce({ event: TASKS_OPENED, version: 1, payload, actId });
  return ok({ made: opened.length, reopened: reopened.length, obligations });
}

/** What the obligations in force owe until the horizon and nobody has made yet. */
async function listMissing(change: Change): Promise<{ missing: TaskToOpen[]; obligations: number }> {
  const data = await loadDeadlineData(change.tx, change.today);
  const duties = await listDuties(change.tx);
  const made = await listMadeKeys(change.tx);
  const missing = duties.flatMap(({ rule, holders, obligationId, revisionId }): TaskToOpen[] =>
    wantedTasks(rule, holders, data, { today: change.today, single: 'in-range' })
      .map((wanted) => ({ ...wanted, obligationId, revisionId }))
      .filter((wanted) => !made.has(keyOf(wanted, wanted.due.key))),
  );
  return { missing, obligations: duties.length };
}

const keyOf = (task: { obligationId: Id; unitId: Id; part: string }, dueKey: string): string =>
  `${task.obligationId} ${task.unitId} ${task.part} ${dueKey}`;
