export { accountMessages } from './account.messages.ts';
export { accountPaths, safeNext } from './account.paths.ts';
export { manageAccounts } from './account.policy.ts';
export { type AccountDeps, accountRoutes } from './account.routes.tsx';
export { findAccountByLogin, findSimulatedDay, setSimulatedDay } from './account.store.ts';
export { accountAdministrationPaths } from './account-administration.paths.ts';
export { shutErasedAccount } from './administration/shut-erased-account.ts';
export type { Throttle } from './sign-in.ts';
export { issueAccountLink } from './use-account-link.ts';
