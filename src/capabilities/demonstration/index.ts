export { demonstrationMessages } from './demonstration.messages.ts';
export { demonstrationPaths } from './demonstration.paths.ts';
export { type DemonstrationDeps, demonstrationRoutes } from './demonstration.routes.tsx';
export { findPostHolder, hasDirectives } from './demonstration.store.ts';
export { type DemonstrationPaper, loadDemonstration } from './load-demonstration.ts';
export type { NewDayWork } from './move-clock.ts';
export type { PlanCourse } from './plan-course/plan-course.rules.ts';
export { playPlanCourse } from './plan-course/play-course.ts';
export type { Stage } from './stage.contributor.ts';
