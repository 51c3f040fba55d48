import type { Id } from '../../../kernel/ids.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { actOnTask, type OnTask } from './act-on-task.ts';
import { insertShownActivity } from './evidence.store.ts';

export interface ShowActivity extends OnTask {
  /** of the same unit; whoever asks has made sure of that */
  readonly activityId: Id;
  readonly title: string;
}

/** "Dùng làm tài liệu minh chứng": an activity with all that proves it is handed in for a task with a day. */
export const handInActivityForTask = (change: Change, command: ShowActivity): Promise<Result<Id>> =>
  actOnTask(change, command, 'hand-in', async ({ task, actId }) => {
    const round = task.round + 1;
    await insertShownActivity(change.tx, {
      id: change.newId(),
      taskId: task.id,
      round,
      activityId: command.activityId,
      title: command.title,
      handedInOn: change.today,
      personId: actorOf(change).personId,
      actId,
    });
    return ok({
      fact: 'handed-in',
      details: { round, items: 1 },
      changes: {
        round,
        handed_in_on: change.today,
        handed_in_by: actorOf(change).personId,
        last_activity_on: change.today,
      },
    });
  });
