import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { foldDiacritics } from '../../../kernel/vietnamese.ts';

/** recorded by a unit · checked against what was published, by somebody else · withdrawn: counted nowhere */
export type CoverageState = 'recorded' | 'checked' | 'withdrawn';

/** What an item says. There is no place for an author, an account, an opinion or a number of readers. */
export interface CoverageContent {
  readonly outlet: string;
  /** code of the list countries: where the outlet is at home */
  readonly country: string;
  /** code of the lists languages or press-languages */
  readonly language: string;
  readonly publishedOn: Day;
  readonly title: string;
  /** in the officer's own words */
  readonly summary: string;
  /** number and page of a paper, programme and hour of a broadcast; '' when there is none */
  readonly reference: string;
  /** '' for print and broadcast */
  readonly address: string;
  /** the activity that caused it */
  readonly activityId: Id | null;
  /** the request for communication that it answers */
  readonly requestId: Id | null;
}

export interface CoverageItem extends CoverageContent {
  readonly id: Id;
  readonly unitId: Id;
  readonly state: CoverageState;
  readonly revisionId: Id;
  /** the item that stands for all copies of the story */
  readonly storyId: Id;
  /** nothing shows it: counted apart */
  readonly stated: boolean;
  readonly recordedOn: Day;
  readonly recordedBy: Id;
  readonly checkedOn: Day | null;
  readonly checkedBy: Id | null;
  readonly version: number;
}

/** Longest texts, in letters. */
export const LONGEST = { outlet: 200, title: 500, summary: 2_000, reference: 200, address: 2_000 } as const;

/** Without an address and without number, page or hour nobody can look it up. */
export const isStated = (content: Pick<CoverageContent, 'address' | 'reference'>): boolean =>
  content.address === '' && content.reference === '';

/** The words of a title, without marks, case and punctuation. */
export const titleKey = (title: string): string => wordsOf(title).join(' ');

const KEY_WORDS = 6;

/**
 * The longest words of a title in the order of the alphabet: titles that differ by a word or two share them, and equal
 * titles always do, so that copies are found by equality alone.
 */
export function wordKey(title: string): string {
  const words = [...new Set(wordsOf(title))];
  const longest = words.sort((one, other) => other.length - one.length || (one < other ? -1 : 1)).slice(0, KEY_WORDS);
  return longest.sort().join(' ');
}

const wordsOf = (text: string): string[] =>
  foldDiacritics(text)
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);

/** What search looks in. */
export const foldedText = ({ title, outlet, summary }: CoverageContent): string =>
  foldDiacritics(`${title} ${outlet} ${summary}`).toLowerCase();
