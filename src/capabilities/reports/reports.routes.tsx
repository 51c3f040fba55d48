import type { Route } from '../../platform/http/route.ts';
import { apparatusRoutes } from './apparatus/apparatus.routes.tsx';
import { checkRoutes } from './checks/check.routes.tsx';
import { consolidationRoutes } from './consolidation/gathered.routes.tsx';
import { indicatorRoutes } from './indicators/indicators.routes.tsx';
import { openDataRoutes } from './open-data/open-data.routes.tsx';
import { pictureRoutes } from './pictures/pictures.routes.tsx';
import { proofRoutes } from './proof/proof.routes.tsx';
import { hubRoutes } from './regimes/hub.routes.tsx';
import { roundRoutes } from './regimes/round.routes.tsx';
import type { ReportDeps } from './report-deps.contributor.ts';
import { reviewRoutes } from './reviews/review.routes.tsx';
import { scorecardRoutes } from './scorecards/scorecard-acts.routes.tsx';
import { submissionRoutes } from './submission/submission.routes.tsx';
import { reportFigureRoutes } from './writing/figures.routes.tsx';
import { writingRoutes } from './writing/writing.routes.tsx';

/** Screens of the capability. */
export const reportRoutes = (deps: ReportDeps): Route[] => [
  // Before those of one report: `/reports/:id` would take their addresses.
  ...checkRoutes,
  ...scorecardRoutes,
  ...pictureRoutes,
  ...openDataRoutes,
  ...indicatorRoutes,
  ...proofRoutes(deps),
  ...hubRoutes,
  ...roundRoutes,
  ...writingRoutes,
  ...reportFigureRoutes,
  ...submissionRoutes,
  ...consolidationRoutes,
  ...reviewRoutes(deps),
  ...apparatusRoutes,
];
