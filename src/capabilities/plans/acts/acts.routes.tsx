import type { Route } from '../../../platform/http/route.ts';
import type { PlanDeps } from '../plan-deps.contributor.ts';
import { issuingRoutes } from './issuing.routes.tsx';
import { receiptRoutes } from './receipts.routes.tsx';
import { reviewRoutes } from './review.routes.tsx';
import { sendingRoutes } from './sending.routes.tsx';

/** What passes between a unit and its reader. Before the routes of one plan, because `/plans/receipts` is no plan. */
export const actsRoutes = (deps: PlanDeps): Route[] => [
  ...receiptRoutes,
  ...sendingRoutes(deps),
  ...reviewRoutes,
  ...issuingRoutes(deps),
];
