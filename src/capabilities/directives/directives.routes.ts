import type { Route } from '../../platform/http/route.ts';
import { listRoutes } from './directive.routes.tsx';
import type { DirectiveDeps } from './directive-deps.contributor.ts';
import { publicationRoutes } from './publication/publication.routes.tsx';
import { readingRoutes } from './reading/reading.routes.tsx';

/** `/directives/new` stands before `/directives/:id`, whose parameter would swallow it. */
export const directiveRoutes = (deps: DirectiveDeps): readonly Route[] => [
  ...listRoutes(deps),
  ...readingRoutes,
  ...publicationRoutes(deps),
];
