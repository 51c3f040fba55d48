import type { Id } from '../../../kernel/ids.ts';
import { notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { handInActivityForTask, listFedTasks } from '../../obligations/index.ts';
import { isOfUnit } from '../activity.policy.ts';
import { findActivity } from '../activity.store.ts';

export interface ProveTask {
  readonly activityId: Id;
  readonly taskId: Id;
  /** of the task, as the page showed it */
  readonly version: number;
}

/** "Dùng làm tài liệu minh chứng": only for a task of the same unit out of an obligation that the activity serves. */
export async function proveTask(change: Change, command: ProveTask): Promise<Result<Id>> {
  const found = await findActivity(change.tx, command.activityId, change.today);
  if (!found || !isOfUnit(actorOf(change), found.place)) return notFound();
  const { activity } = found;
  const tasks = await listFedTasks(change.tx, {
    unitId: activity.unitId,
    obligationIds: activity.content.obligationIds,
    activityId: activity.id,
  });
  const task = tasks.find((each) => each.id === command.taskId);
  if (!task || activity.state === 'planned' || activity.state === 'withdrawn') return notFound();
  if (task.shown) return ok(activity.id);
  const { title } = activity.content;
  const shown = await handInActivityForTask(change, {
    taskId: task.id,
    version: command.version,
    activityId: activity.id,
    title,
  });
  return shown.ok ? ok(activity.id) : shown;
}
