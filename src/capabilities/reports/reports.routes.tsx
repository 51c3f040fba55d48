import type { Route } from '../../platform/http/route.ts';
import { pictureRoutes } from './pictures/pictures.routes.tsx';
import type { ReportDeps } from './report-deps.contributor.ts';
import { reviewRoutes } from './reviews/review.routes.tsx';
import { scorecardRoutes } from './scorecards/scorecard-acts.routes.tsx';

/** Screens of the capability. */
export const reportRoutes = (deps: ReportDeps): Route[] => [
  ...reviewRoutes(deps),
  ...scorecardRoutes,
  ...pictureRoutes,
];
