export { activityMessages } from './activities.messages.ts';
export { activityPaths } from './activities.paths.ts';
export { activityRoutes } from './activities.routes.tsx';
