import type { Route } from '../../platform/http/route.ts';
import type { ActivityDeps } from './activity-deps.contributor.ts';

/** Screens of the capability. */
export const activityRoutes = (_deps: ActivityDeps): Route[] => [];
