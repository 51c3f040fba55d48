import type { Route } from '../../platform/http/route.ts';
import type { ActivityDeps } from './activity-deps.contributor.ts';
import { clockRoutes } from './clocks/clocks.routes.tsx';
import { confirmationRoutes } from './confirmation/confirmation.routes.tsx';
import { sampleRoutes } from './confirmation/sample.routes.tsx';
import { costRoutes } from './costs/costs.routes.tsx';
import { coverageListRoutes } from './coverage/coverage.routes.tsx';
import { coverageItemRoutes } from './coverage/coverage-item.routes.tsx';
import { coverageImportRoutes } from './coverage/sheet/coverage-import.routes.tsx';
import { followUpRoutes } from './follow-ups/follow-ups.routes.tsx';
import { activityListRoutes } from './list/activity-list.routes.tsx';
import { activityPageRoutes } from './page/activity.routes.tsx';
import { activityActRoutes } from './page/acts.routes.tsx';
import { activityEvidenceRoutes } from './page/evidence.routes.tsx';
import { activityPaperRoutes } from './papers/papers.routes.tsx';
import { productRoutes } from './products/products.routes.tsx';
import { editActivityRoutes } from './recording/edit-activity.routes.tsx';
import { newActivityRoutes } from './recording/new-activity.routes.tsx';
import { activityImportRoutes } from './sheet/import.routes.tsx';

/** Screens of the capability. */
export const activityRoutes = (deps: ActivityDeps): Route[] => [
  ...confirmationRoutes,
  ...sampleRoutes,
  // Before the pages of one activity, whose address would take these for an id.
  ...clockRoutes,
  ...followUpRoutes,
  ...costRoutes,
  ...productRoutes,
  ...activityPaperRoutes(deps),
  ...activityListRoutes,
  ...activityImportRoutes,
  ...newActivityRoutes(deps),
  ...editActivityRoutes,
  ...activityPageRoutes(deps),
  ...activityActRoutes(deps),
  ...activityEvidenceRoutes(deps),
  ...coverageListRoutes,
  ...coverageItemRoutes,
  ...coverageImportRoutes,
];
