import type { Route } from '../../platform/http/route.ts';
import { actsRoutes } from './acts/acts.routes.tsx';
import { briefingRoutes } from './briefing/briefing.routes.tsx';
import { consolidationRoutes } from './consolidation/consolidation.routes.tsx';
import { cycleRoutes } from './cycle/cycle.routes.tsx';
import { dossierRoutes } from './dossier/dossier.routes.tsx';
import { leadersRoutes } from './leaders/leaders.routes.tsx';
import { unitPlanEditorRoutes } from './lines/lines.routes.tsx';
import { ministryRoutes } from './ministry/ministry.routes.tsx';
import type { PlanDeps } from './plan-deps.contributor.ts';
import { plannerRoutes } from './planner/planner.routes.tsx';
import { importReportRoutes } from './sheet/import-report.routes.tsx';
import { planSheetRoutes } from './sheet/plan-sheet.routes.tsx';
import { urgingRoutes } from './urging/urging.routes.tsx';

/** Screens of the year's planning. */
export const planRoutes = (deps: PlanDeps): Route[] => [
  ...cycleRoutes,
  ...leadersRoutes,
  ...plannerRoutes,
  ...briefingRoutes(deps),
  ...actsRoutes(deps),
  ...urgingRoutes,
  ...consolidationRoutes(),
  ...unitPlanEditorRoutes,
  ...dossierRoutes,
  ...ministryRoutes(deps),
  ...planSheetRoutes,
  ...importReportRoutes,
];
