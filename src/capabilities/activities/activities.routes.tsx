import type { Route } from '../../platform/http/route.ts';
import type { ActivityDeps } from './activity-deps.contributor.ts';
import { clockRoutes } from './clocks/clocks.routes.tsx';
import { coverageListRoutes } from './coverage/coverage.routes.tsx';
import { coverageItemRoutes } from './coverage/coverage-item.routes.tsx';
import { coverageImportRoutes } from './coverage/sheet/coverage-import.routes.tsx';

/** Screens of the capability. */
export const activityRoutes = (_deps: ActivityDeps): Route[] => [
  ...clockRoutes,
  ...coverageListRoutes,
  ...coverageItemRoutes,
  ...coverageImportRoutes,
];
