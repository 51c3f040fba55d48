import type { Id } from '../../../kernel/ids.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { TASKS_OPENED, type TasksOpened } from '../tasks/task.events.ts';
import { loadDeadlineData } from './load-deadline-data.ts';
import { openTasks, type TaskToOpen } from './open-tasks.ts';
import { type Duty, listDuties, listMadeKeys } from './schedule.store.ts';
import { wantedTasks } from './task-plan.rules.ts';

export interface MadeTasks {
  readonly made: number;
  readonly obligations: number;
}

/**
 * The job that keeps tasks twelve months ahead of the business day. Run twice it makes nothing the second time; run
 * after a long pause, or after the clock of a demonstration jumped, it also makes what was skipped.
 */
export async function makeDueTasks(change: Change): Promise<Result<MadeTasks>> {
  const data = await loadDeadlineData(change.tx, change.today);
  const duties = await listDuties(change.tx);
  const made = await listMadeKeys(change.tx);
  const missing = duties.flatMap((duty): TaskToOpen[] =>
    wantedTasks(duty.rule, duty.holders, data, { today: change.today, single: 'in-range' })
      .filter(({ unitId, part, due }) => !made.has(`${duty.obligationId} ${unitId} ${part} ${due.key}`))
      .map((wanted) => ({ ...wanted, obligationId: duty.obligationId, revisionId: duty.revisionId })),
  );
  const count = { made: 0, obligations: duties.length };
  if (missing.length === 0) return ok(count);
  const actId = await recordRun(change, duties, missing.length);
  const opened = await openTasks(change, missing, actId);
  const payload: TasksOpened = { editionId: null, taskIds: opened.map((task) => task.id) };
  await change.announce({ event: TASKS_OPENED, version: 1, payload, actId });
  return ok({ ...count, made: opened.length });
}

const recordRun = (change: Change, duties: readonly Duty[], tasks: number): Promise<Id> =>
  change.record({
    action: 'task.make-due',
    subjectType: 'task',
    subjectId: null,
    details: { obligations: duties.length, tasks },
  });
