import type { Task } from '../tasks/task.rules.ts';

/** What a calendar tells of a task: nothing about people. */
export interface CalendarTask
  extends Pick<Task, 'id' | 'shortCode' | 'part' | 'state' | 'stateSince' | 'statedOn' | 'urgedOn' | 'version'> {
  readonly unitName: string;
  readonly unitNameEn: string;
  readonly action: string;
  readonly section: string;
  readonly documentLabel: string;
}
