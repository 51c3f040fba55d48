export { activityMessages } from './activities.messages.ts';
export { activityPaths } from './activities.paths.ts';
export { activityRoutes } from './activities.routes.tsx';
export * from './activity.events.ts';
export { type Activity, type ActivityContent, COUNTED_STATES, emptyActivity } from './activity.rules.ts';
export { findActivity, listActivitiesByIds } from './activity.store.ts';
export * from './acts/index.ts';
export * from './evidence/index.ts';
export * from './recording/index.ts';
