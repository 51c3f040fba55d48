import type { Route } from '../../platform/http/route.ts';
import type { BudgetDeps } from './budget-deps.contributor.ts';

/** Screens of the capability. */
export const budgetRoutes = (_deps: BudgetDeps): Route[] => [];
