import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Locale } from '../../../kernel/translate.ts';

export const REVIEW_STATES = [
  'opened',
  'collecting',
  'drafting',
  'in-opinion',
  'opinions-closed',
  'convened',
  'held',
  'reported',
  'concluded',
  'closed',
] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** sơ kết or tổng kết */
export const REVIEW_KINDS = ['interim', 'final'] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

/** A look back over one year or several, run by the standing body (practice 22). */
export interface Review {
  readonly id: Id;
  readonly kind: ReviewKind;
  /** what is looked back on: "10 năm thực hiện Chỉ thị …" */
  readonly topic: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly state: ReviewState;
  readonly runBy: Id;
  readonly demandedBy: string;
  readonly demandedOn: Day;
  readonly obligationId: Id | null;
  readonly reportsBy: Day;
  readonly openedOn: Day;
  readonly guidanceDocumentId: Id | null;
  readonly reportDocumentId: Id | null;
  readonly reportIssuedOn: Day | null;
  readonly meetingId: Id | null;
  readonly caseFileId: Id | null;
  readonly version: number;
}

/** A part of the đề cương: units write by it, and the report of the province has the same parts. */
export interface ReviewSection {
  readonly id: Id;
  readonly position: number;
  readonly title: string;
  readonly revisionId: Id | null;
  /** the newest words of the draft */
  readonly words: string;
  /** units whose reports the words were taken from */
  readonly sources: readonly Id[];
}

const NOUN = { interim: 'sơ kết', final: 'tổng kết' } as const;
const NOUN_EN = { interim: 'Interim review', final: 'Final review' } as const;

/** "Tổng kết 10 năm thực hiện Chỉ thị …"; in papers without the capital. */
export const nameOf = (review: Pick<Review, 'kind' | 'topic'>, locale: Locale = 'vi'): string =>
  locale === 'en' ? `${NOUN_EN[review.kind]}: ${review.topic}` : `${NOUN[review.kind]} ${review.topic}`;

export const capitalisedName = (review: Pick<Review, 'kind' | 'topic'>, locale: Locale): string => {
  const name = nameOf(review, locale);
  return name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
};

export const yearsOf = ({ firstYear, lastYear }: Pick<Review, 'firstYear' | 'lastYear'>): number[] =>
  Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);

/** Ten years at most are counted year by year; a longer look back is several reviews. */
export const MOST_YEARS = 20;

/** The đề cương as it is typed: one part a line, without empty ones and without numbers typed before them. */
export const readOutline = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[IVX]+|\d+|[-–•*])[.)]?\s+/u, '').trim())
    .filter((line) => line !== '');
