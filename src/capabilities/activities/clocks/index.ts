/** What the composition root, the form of an activity and the demonstration need of legal clocks. */
export { clocksOf } from './clock.rules.ts';
export { clockJobs } from './clocks.jobs.ts';
export { clockPaths } from './clocks.paths.ts';
export { followClockRules, followEventDays } from './follow-activities.ts';
export { fulfilClock, takeBackClock } from './fulfil-clock.ts';
export { fulfilYearlyClock } from './fulfil-yearly-clock.ts';
export { loadClocks } from './load-clocks.ts';
export { planFromLine } from './plan-from-line.ts';
export { remindOfClocks } from './remind-of-clocks.ts';
