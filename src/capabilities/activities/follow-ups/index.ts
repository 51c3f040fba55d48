/** What the composition root and the demonstration need of agreements and milestones. */
export { followUpJobs } from './follow-ups.jobs.ts';
export { addFollowUp, fulfilFollowUp } from './keep-follow-up.ts';
export { remindOfFollowUps } from './remind-of-follow-ups.ts';
