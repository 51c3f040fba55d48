export { planMessages } from './plans.messages.ts';
export { planPaths } from './plans.paths.ts';
export { planRoutes } from './plans.routes.tsx';
