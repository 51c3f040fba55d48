export { searchMessages } from './search.messages.ts';
export { searchPaths } from './search.paths.ts';
export { searchRoutes } from './search.routes.tsx';
