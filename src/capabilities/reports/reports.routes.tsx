import type { Route } from '../../platform/http/route.ts';
import type { ReportDeps } from './report-deps.contributor.ts';

/** Screens of the capability. */
export const reportRoutes = (_deps: ReportDeps): Route[] => [];
