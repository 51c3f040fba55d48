export * from './regimes/index.ts';
export { findReport } from './report.store.ts';
export { reportMessages } from './reports.messages.ts';
export { reportPaths } from './reports.paths.ts';
export { reportRoutes } from './reports.routes.tsx';
export * from './reviews/index.ts';
export * from './scorecards/index.ts';
export * from './submission/index.ts';
export * from './writing/index.ts';
