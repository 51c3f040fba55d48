import type { Route } from '../../platform/http/route.ts';
import { changesRoutes } from './amendment/changes.routes.tsx';
import { comparisonRoutes } from './amendment/comparison.routes.tsx';
import { relationRoutes } from './amendment/relation.routes.tsx';
import { correctionsRoutes } from './corrections/corrections.routes.tsx';
import type { DirectiveDeps } from './directive-deps.contributor.ts';
import { listRoutes } from './directive-list.routes.tsx';
import { actorRoutes } from './draft/actors.routes.tsx';
import { addRoutes } from './draft/add.routes.tsx';
import { obligationRoutes } from './draft/obligation.routes.tsx';
import { reshapeRoutes } from './draft/reshape.routes.tsx';
import { settleRoutes } from './draft/settle.routes.tsx';
import { findingRoutes } from './findings/findings.routes.tsx';
import { reviewRoutes } from './findings/review.routes.tsx';
import { historyRoutes } from './history/history.routes.tsx';
import { interchangeRoutes } from './interchange/interchange.routes.tsx';
import { directiveDecisionRoutes } from './publication/directive-decision.routes.tsx';
import { editionRoutes } from './publication/edition.routes.tsx';
import { publicationRoutes } from './publication/publication.routes.tsx';
import { explanationRoutes } from './reading/explanation.routes.tsx';
import { readingRoutes } from './reading/reading.routes.tsx';
import { sourceRoutes } from './reading/source.routes.tsx';
import { receiveRoutes } from './receive.routes.tsx';

/** `/directives/new` stands before `/directives/:id`, whose parameter would swallow it. */
export const directiveRoutes = (deps: DirectiveDeps): readonly Route[] => [
  ...listRoutes,
  ...receiveRoutes(deps),
  ...correctionsRoutes,
  ...readingRoutes(deps),
  ...explanationRoutes,
  ...settleRoutes,
  ...addRoutes,
  ...obligationRoutes,
  ...reshapeRoutes,
  ...actorRoutes,
  ...findingRoutes,
  ...reviewRoutes,
  ...relationRoutes,
  ...comparisonRoutes(deps),
  ...changesRoutes(deps),
  ...publicationRoutes(deps),
  ...directiveDecisionRoutes,
  ...editionRoutes,
  ...interchangeRoutes,
  ...historyRoutes,
  ...sourceRoutes(deps),
];
