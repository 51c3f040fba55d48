export { addActivities, planActivity, recordActivity } from './record-activity.ts';
export { handInActivity, reviseActivity } from './revise-activity.ts';
