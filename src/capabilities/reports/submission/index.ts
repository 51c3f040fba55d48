export { followIssuedReport } from './follow-issued-report.ts';
export { type FrozenReport, freezeReport } from './freeze-report.ts';
export { receiveReport, receiveReports, returnReport } from './receive-report.ts';
export { correctReport, reopenReport } from './reopen-report.ts';
export { recordMinistryArrival, sendReportToMinistry } from './send-to-ministry.ts';
