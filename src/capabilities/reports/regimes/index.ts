export { type OpenByHand, openByHand } from './open-by-hand.ts';
export { openDueRounds } from './open-due-rounds.ts';
export { type CountedRound, listCountedRounds, listUnitReports, type UnitReport } from './progress.store.ts';
export { remindOfReports, remindSilentUnits } from './remind-of-reports.ts';
export { reportJobs } from './report.jobs.ts';
export { listRounds } from './round.store.ts';
