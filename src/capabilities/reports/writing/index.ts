export { acceptOffered } from './accept-offered.ts';
export { type AnswerMissed, answerMissed } from './answer-missed.ts';
export { declareNoActivity, takeBackNoActivity } from './declare-no-activity.ts';
export { loadReportWork, type ReportWork } from './load-report-work.ts';
export { type SaveSections, saveSections } from './save-sections.ts';
