import type { Id } from '../../../kernel/ids.ts';
import { activityPaths } from '../../activities/activities.paths.ts';
import { registerPaths } from '../../obligations/register/register.paths.ts';
import { taskPaths } from '../../obligations/tasks/task.paths.ts';
import { planPaths } from '../../plans/plans.paths.ts';
import { reportPaths } from '../reports.paths.ts';
import type { RecordKind } from './formula.rules.ts';

const PAGES: Readonly<Record<RecordKind, (id: Id) => string>> = {
  task: taskPaths.task,
  plan: planPaths.plan,
  report: reportPaths.report,
  activity: activityPaths.activity,
  obligation: registerPaths.obligation,
};

/** Where a counted record stands. */
export const recordPath = (kind: RecordKind, id: Id): string => PAGES[kind](id);
