export { draftUrging } from './draft-urging.ts';
export { remindSilent } from './remind-silent.ts';
export { planJobs } from './urging.jobs.ts';
