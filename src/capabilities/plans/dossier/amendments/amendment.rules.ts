import type { Day } from '../../../../kernel/day.ts';
import type { Id } from '../../../../kernel/ids.ts';
import type { LineContent } from '../../lines/line.rules.ts';

/** Điều chỉnh, bổ sung of an issued plan: numbered 1, 2 …, by a document of the same form (practice 5). */
export interface PlanAmendment {
  readonly id: Id;
  readonly planId: Id;
  readonly number: number;
  readonly state: 'drafting' | 'issued' | 'dropped';
  readonly reason: string;
  readonly documentId: Id | null;
  readonly issuedOn: Day | null;
  readonly version: number;
}

/** What becomes of one item: `lineId` null adds one, `content` null takes it out, else it gets this content. */
export interface AmendedLine {
  readonly id: Id;
  readonly lineId: Id | null;
  readonly fromRevisionId: Id | null;
  readonly content: LineContent | null;
}

export type Amendment = 'added' | 'dropped' | 'changed';

export const amendmentOf = ({ lineId, content }: Pick<AmendedLine, 'lineId' | 'content'>): Amendment => {
  if (lineId === null) return 'added';
  return content === null ? 'dropped' : 'changed';
};
