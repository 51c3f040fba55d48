/** What the composition root and the demonstration need of papers of activities. */
export { assignPoints } from './assign-points.ts';
export { followActivityPaper } from './follow-paper-issue.ts';
export { keepPaper } from './keep-paper.ts';
