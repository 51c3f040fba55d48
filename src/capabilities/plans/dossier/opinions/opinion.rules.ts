import type { Day } from '../../../../kernel/day.ts';
import type { Id } from '../../../../kernel/ids.ts';

/** One round of lấy ý kiến on the items of a plan or on another draft: exact words, the units asked, a date. */
export interface OpinionRound {
  readonly id: Id;
  /** the plan, or else the review, that it is about */
  readonly planId: Id | null;
  readonly reviewId: Id | null;
  /** "dự thảo Báo cáo tổng kết …"; null of a plan, which names itself */
  readonly draftName: string | null;
  readonly number: number;
  readonly askedOn: Day;
  readonly answerBy: Day;
  /** what the rule said on the day of asking */
  readonly silenceAgrees: boolean;
  readonly letterDocumentId: Id;
  readonly summaryDocumentId: Id | null;
  readonly closedOn: Day | null;
}

export interface OpinionUnit {
  readonly unitId: Id;
  readonly answeredOn: Day | null;
  readonly documentId: Id | null;
  readonly version: number;
}

/** What was asked about, with the words as they stood then. */
export interface RoundItem {
  readonly id: Id;
  readonly title: string;
  /** who leads it, where somebody does */
  readonly subtitle: string;
  readonly words: string;
}

/** `itemId` null: to the draft as a whole. */
export interface Opinion {
  readonly id: Id;
  readonly unitId: Id;
  readonly itemId: Id | null;
  readonly answer: 'agree' | 'comment';
  readonly words: string;
  readonly reply: OpinionReply | null;
}

export interface OpinionReply {
  readonly reply: 'accepted' | 'explained';
  readonly words: string;
}

/** How many agreed, commented and were silent; what silence means is said beside it, never added in. */
export interface OpinionCount {
  readonly agreed: number;
  readonly commented: number;
  readonly silent: number;
}

export function countOpinions(units: readonly OpinionUnit[], opinions: readonly Opinion[]): OpinionCount {
  const commented = new Set(opinions.filter((each) => each.answer === 'comment').map((each) => each.unitId));
  const answered = units.filter((unit) => unit.answeredOn !== null);
  return {
    agreed: answered.filter((unit) => !commented.has(unit.unitId)).length,
    commented: answered.filter((unit) => commented.has(unit.unitId)).length,
    silent: units.length - answered.length,
  };
}

/** Comments that the standing body has neither taken up nor explained: a round closes when there is none. */
export const unanswered = (opinions: readonly Opinion[]): Opinion[] =>
  opinions.filter((each) => each.answer === 'comment' && each.reply === null);
