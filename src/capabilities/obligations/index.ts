import { calendarRoutes } from './calendar/calendar.routes.tsx';
import { checkRoutes } from './checks/check.routes.tsx';
import { myWorkRoutes } from './my-work/my-work.routes.tsx';
import { type NoticeRouteDeps, noticeRoutes } from './notices/notice.routes.tsx';
import { overviewRoutes } from './overview/overview.routes.tsx';
import { registerRoutes } from './register/register.routes.tsx';
import { type TaskRouteDeps, taskRoutes } from './tasks/task.routes.tsx';

export { openEdition } from './editions/open-edition.ts';
export { publicationContributor } from './editions/preview-publication.ts';
export { findNextDeadline } from './my-work/province-overview.store.ts';
export { unreadNotices } from './notices/load-inbox.ts';
export { noticeEventJobs, noticeJobs } from './notices/notice.jobs.ts';
export { remindOfDeadlines } from './notices/remind-of-deadlines.ts';
export { obligationMessages } from './obligation.messages.ts';
export { overviewPaths } from './overview/overview.paths.ts';
export { seeOverview } from './overview/overview.policy.ts';
export { registerPaths } from './register/register.paths.ts';
export { unitDutyContributor } from './reorganisation/move-duties.ts';
export { unitDutyPanel } from './reorganisation/show-unit-duties.ts';
export { followCalendar } from './schedule/follow-calendar.ts';
export { makeDueTasks } from './schedule/make-due-tasks.ts';
export { type CarryOut, obligationJobs } from './schedule/obligation.jobs.ts';
export { checkByStandingBody, confirmByUnit, returnEvidence } from './tasks/confirm-result.ts';
export { handInEvidence } from './tasks/hand-in-evidence.ts';
export { noteProgress } from './tasks/note-progress.ts';
export * from './tasks/task.events.ts';
export { taskPaths } from './tasks/task.paths.ts';

/** Screens: work and tasks, the register, the overview, notices, calendars. */
export const obligationRoutes = (deps: TaskRouteDeps & NoticeRouteDeps) => [
  ...[...myWorkRoutes, ...checkRoutes, ...taskRoutes(deps)],
  ...[...registerRoutes, ...overviewRoutes, ...noticeRoutes(deps), ...calendarRoutes],
];
