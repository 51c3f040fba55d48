import { calendarRoutes } from './calendar/calendar.routes.tsx';
import { checkRoutes } from './checks/check.routes.tsx';
import { type MyWorkDeps, myWorkRoutes } from './my-work/my-work.routes.tsx';
import { type NoticeRouteDeps, noticeRoutes } from './notices/notice.routes.tsx';
import { overviewRoutes } from './overview/overview.routes.tsx';
import { registerRoutes } from './register/register.routes.tsx';
import { type TaskRouteDeps, taskRoutes } from './tasks/task.routes.tsx';

/** Screens: work and tasks, the register, the overview, notices, calendars. */
export const obligationRoutes = (deps: TaskRouteDeps & NoticeRouteDeps & MyWorkDeps) => [
  ...[...myWorkRoutes(deps), ...checkRoutes, ...taskRoutes(deps)],
  ...[...registerRoutes, ...overviewRoutes, ...noticeRoutes(deps), ...calendarRoutes],
];
