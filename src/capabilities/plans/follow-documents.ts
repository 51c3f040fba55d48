import type { Subscriber } from '../../platform/change.ts';
import { followIssuedPaper } from './acts/follow-issue.ts';
import { followAmendmentIssue } from './dossier/amendments/follow-amendment-issue.ts';
import { followPlanIssue } from './dossier/issue/follow-issue.ts';
import { followUrgingIssue } from './urging/follow-urging.ts';

/** What hangs on a paper of the year's planning, in the transaction that issues it; each looks at its own purposes. */
export const followIssuedDocument: readonly Subscriber[] = [
  followIssuedPaper,
  followPlanIssue,
  followAmendmentIssue,
  followUrgingIssue,
];
