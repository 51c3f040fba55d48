import type { Id } from '../../../kernel/ids.ts';
import type { TaskAction } from './task.lifecycle.ts';
import type { TaskState } from './task.rules.ts';

/** An edition, the yearly job, an event or a demand opened tasks. */
export const TASKS_OPENED = 'obligations.tasks-opened';

export interface TasksOpened {
  /** null when the calendar or an event opened them */
  readonly editionId: Id | null;
  readonly taskIds: readonly Id[];
}

/** Somebody acted on one task. */
export const TASK_CHANGED = 'obligations.task-changed';

export interface TaskChanged {
  readonly taskId: Id;
  readonly unitId: Id;
  readonly action: TaskAction;
  readonly from: TaskState;
  readonly to: TaskState;
}

/** The standing body checked many at once. */
export const TASKS_CHECKED = 'obligations.tasks-checked';

export interface TasksChecked {
  readonly tasks: readonly { readonly taskId: Id; readonly unitId: Id }[];
}

/** Another document changed or ended work that units had open. */
export const WORK_CHANGED = 'obligations.work-changed';

export interface WorkChanged {
  readonly amendmentId: Id;
  /** of the document that changed it; of the ended one where a paper without work ended it */
  readonly editionId: Id;
  /** another document of ours changed it; else its own document ended and nothing stands in its place */
  readonly replaced: boolean;
  readonly units: readonly { readonly unitId: Id; readonly moved: number; readonly ended: number }[];
}
