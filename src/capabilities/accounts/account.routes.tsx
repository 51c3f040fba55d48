import type { Route } from '../../platform/http/route.ts';
import { accountRoutes as administrationRoutes } from './administration/account-administration.routes.tsx';
import type { Mail } from './administration/deliver-link.routes.tsx';
import { staffChangeRoutes } from './administration/staff-change.routes.tsx';
import { ownAccountRoutes } from './own-account.routes.tsx';
import { type SignInDeps, signInRoutes } from './sign-in.routes.tsx';

export interface AccountDeps extends SignInDeps {
  readonly mail: Mail;
}

/** Signing in, one's own account, and the administration of all others. */
export const accountRoutes = (deps: AccountDeps): readonly Route[] => [
  ...signInRoutes(deps),
  ...ownAccountRoutes(deps),
  ...administrationRoutes(deps),
  ...staffChangeRoutes,
];
