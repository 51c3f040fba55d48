import type { Route } from '../../../platform/http/route.ts';
import { lineRoutes } from './line.routes.tsx';
import { lineDraftRoutes } from './line-draft.routes.tsx';
import { unitPlanRoutes } from './plan.routes.tsx';
import { planChoiceRoutes } from './plan-choice.routes.tsx';

/** A unit's plan: its page, the form of a line, and what pages ask in the background. */
export const unitPlanEditorRoutes: readonly Route[] = [
  ...unitPlanRoutes,
  ...planChoiceRoutes,
  ...lineRoutes,
  ...lineDraftRoutes,
];
