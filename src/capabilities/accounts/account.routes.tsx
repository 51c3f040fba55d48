import type { Route } from '../../platform/http/route.ts';
import { accountLinkRoutes } from './account-link.routes.tsx';
import { administrationRoutes } from './administration/account-administration.routes.tsx';
import type { Mail } from './administration/deliver-link.routes.tsx';
import { openAccountRoutes } from './administration/open-account.routes.tsx';
import { staffChangeRoutes } from './administration/staff-change.routes.tsx';
import { ownAccountRoutes } from './own-account.routes.tsx';
import { type SignInDeps, signInRoutes } from './sign-in.routes.tsx';

export interface AccountDeps extends SignInDeps {
  readonly mail: Mail;
}

/** Signing in, one's own account, and the administration of all others. */
export const accountRoutes = (deps: AccountDeps): readonly Route[] => [
  ...signInRoutes(deps),
  ...accountLinkRoutes(deps),
  ...ownAccountRoutes(deps),
  ...openAccountRoutes(deps),
  ...administrationRoutes(deps),
  ...staffChangeRoutes,
];
