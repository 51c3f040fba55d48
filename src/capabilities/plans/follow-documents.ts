import type { Subscriber } from '../../platform/change.ts';
import { followIssuedPaper } from './acts/follow-issue.ts';
import { followNoticeIssue } from './briefing/follow-notice.ts';
import { followIssuedStep, followSending } from './cycle/follow-steps.ts';
import { followAmendmentIssue } from './dossier/amendments/follow-amendment-issue.ts';
import { followPlanIssue } from './dossier/issue/follow-issue.ts';
import { dropSentUnit, followUrgingIssue } from './urging/follow-urging.ts';

/** What hangs on a paper of the year's planning, in the transaction that issues it; each looks at its own purposes. */
export const followIssuedDocument: readonly Subscriber[] = [
  followIssuedPaper,
  followPlanIssue,
  followAmendmentIssue,
  followUrgingIssue,
  followIssuedStep,
  followNoticeIssue,
];

/** What hangs on an act of a unit's plan, in its transaction. */
export const followUnitPlan: readonly Subscriber[] = [dropSentUnit, followSending];
