export { budgetMessages } from './budget.messages.ts';
export { budgetPaths } from './budget.paths.ts';
export { budgetRoutes } from './budget.routes.tsx';
