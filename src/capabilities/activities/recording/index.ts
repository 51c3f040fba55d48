export { addActivities } from './add-activities.ts';
export { planActivity, recordActivity, recordOrPlan } from './record-activity.ts';
export { recordWithProof } from './record-with-proof.ts';
export { handInActivity, reviseActivity } from './revise-activity.ts';
