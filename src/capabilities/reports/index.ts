export { reportMessages } from './reports.messages.ts';
export { reportPaths } from './reports.paths.ts';
export { reportRoutes } from './reports.routes.tsx';
export * from './scorecards/index.ts';
