import type { Route } from '../../platform/http/route.ts';
import type { BudgetDeps } from './budget-deps.contributor.ts';
import { distributionRoutes } from './distribution/distribution.routes.tsx';
import { allocationRoutes } from './estimates/allocation.routes.tsx';
import { estimateRoutes } from './estimates/estimates.routes.tsx';
import { flowRoutes } from './flow/flow.routes.tsx';
import { normRoutes } from './norms/norms.routes.tsx';
import { budgetOverviewRoutes } from './overview/overview.routes.tsx';
import { settlementRoutes } from './settlement/settlement.routes.tsx';
import { paymentRoutes } from './spending/payment.routes.tsx';
import { spendingRoutes } from './spending/spending.routes.tsx';

/** Screens of the capability. */
export const budgetRoutes = (_deps: BudgetDeps): Route[] => [
  ...budgetOverviewRoutes,
  ...estimateRoutes,
  ...allocationRoutes,
  ...distributionRoutes,
  ...spendingRoutes,
  ...paymentRoutes,
  ...settlementRoutes,
  ...flowRoutes,
  ...normRoutes,
];
