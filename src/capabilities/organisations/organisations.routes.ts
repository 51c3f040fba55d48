import type { Route } from '../../platform/http/route.ts';
import { staffRegisterRoutes } from './people/staff-register.routes.tsx';
import { type UnitPageDeps, unitRoutes } from './units/units.routes.tsx';

export type OrganisationDeps = UnitPageDeps;

/** `/units/staff-register` stands before `/units/:id`, whose parameter would swallow it. */
export const organisationRoutes = (deps: OrganisationDeps): readonly Route[] => [
  ...staffRegisterRoutes,
  ...unitRoutes(deps),
];
