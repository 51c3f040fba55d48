import type { Route } from '../../platform/http/route.ts';
import { delegationActRoutes } from './people/delegation-acts.routes.tsx';
import { erasureRoutes } from './people/erasure.routes.tsx';
import { holdingActRoutes } from './people/holding-acts.routes.tsx';
import { postActRoutes } from './people/post-acts.routes.tsx';
import { signingActRoutes } from './people/signing-acts.routes.tsx';
import { staffRegisterRoutes } from './people/staff-register.routes.tsx';
import { unitPresetRoutes } from './presets/unit-preset.routes.tsx';
import { type ReorganisationDeps, reorganisationRoutes } from './reorganisation/reorganisation.routes.tsx';
import { functionActRoutes } from './units/function-acts.routes.tsx';
import { nameActRoutes } from './units/name-acts.routes.tsx';
import { type UnitPageDeps, unitRoutes } from './units/units.routes.tsx';

export type OrganisationDeps = UnitPageDeps & ReorganisationDeps;

/** `/units/staff-register`, `/units/preset` and `/units/new` stand before `/units/:id`, whose parameter would swallow it. */
export const organisationRoutes = (deps: OrganisationDeps): readonly Route[] => [
  ...staffRegisterRoutes,
  ...unitPresetRoutes,
  ...nameActRoutes,
  ...functionActRoutes,
  ...postActRoutes,
  ...holdingActRoutes,
  ...signingActRoutes,
  ...delegationActRoutes,
  ...erasureRoutes,
  ...reorganisationRoutes(deps),
  ...unitRoutes(deps),
];
