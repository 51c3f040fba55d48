import type { Route } from '../../platform/http/route.ts';
import { cycleRoutes } from './cycle/cycle.routes.tsx';
import { unitPlanEditorRoutes } from './lines/lines.routes.tsx';
import type { PlanDeps } from './plan-deps.contributor.ts';

/** Screens of the year's planning. */
export const planRoutes = (_deps: PlanDeps): Route[] => [...cycleRoutes, ...unitPlanEditorRoutes];
