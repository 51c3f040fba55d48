import type { Day } from '../../../../kernel/day.ts';
import type { Id } from '../../../../kernel/ids.ts';

/** One Tờ trình with the exact items that it submits; every round has its own number (practice 10). */
export interface Submission {
  readonly id: Id;
  readonly planId: Id;
  readonly number: number;
  readonly submittedOn: Day;
  readonly letterDocumentId: Id;
  /** the draft Kế hoạch or Quyết định that is asked to be signed */
  readonly planDocumentId: Id;
  readonly slipDocumentId: Id | null;
}

export const SUBMISSION_ACTS = ['office-complete', 'office-return', 'leader-agree', 'leader-return'] as const;
export type SubmissionActKind = (typeof SUBMISSION_ACTS)[number];

export interface SubmissionAct {
  readonly id: Id;
  readonly submissionId: Id;
  readonly act: SubmissionActKind;
  readonly words: string;
  readonly happenedOn: Day;
  /** codes of the office's list that were in order */
  readonly checked: readonly string[];
  readonly personId: Id | null;
}

/** Ý kiến chỉ đạo at a line; the standing body answers it, never a commune. */
export interface LineRemark {
  readonly id: Id;
  readonly submissionId: Id;
  readonly lineId: Id;
  readonly words: string;
  readonly answer: string | null;
}
