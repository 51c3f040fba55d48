export { accountMessages } from './account.messages.ts';
export { accountPaths, safeNext } from './account.paths.ts';
export { findAccountByLogin, findSimulatedDay, setSimulatedDay } from './account.store.ts';
export { type SignInDeps, signInRoutes } from './sign-in.routes.tsx';
export type { Throttle } from './sign-in.ts';
export { issueAccountLink } from './use-account-link.ts';
