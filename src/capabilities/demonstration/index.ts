export { demonstrationMessages } from './demonstration.messages.ts';
export { demonstrationPaths } from './demonstration.paths.ts';
export { type DemonstrationDeps, demonstrationRoutes } from './demonstration.routes.tsx';
export type { NewDayWork } from './move-clock.ts';
