import type { Message } from '../../../kernel/translate.ts';
import type { LaidOutParagraph, PaperPlace } from '../../../platform/source-files/laid-out/laid-out-document.ts';
import type { PaperParts } from './paper-parts.rules.ts';
import { firstWords } from './words.rules.ts';

/** The decree that is checked, and since when it holds; papers before that day followed others. */
export const DECREE = { name: 'Nghị định số 30/2020/NĐ-CP', validFrom: '2020-03-05' } as const;

/** One row of the decree: what it wants, where it says so, and how it is looked for. */
export interface FormatRule {
  readonly code: string;
  readonly wants: Message;
  /** place in the decree */
  readonly basis: string;
  /** `note` is told and counts as no fault */
  readonly severity: 'error' | 'warning' | 'note';
  readonly check: (parts: PaperParts) => Verdict;
}

/** null: not applicable, or not to be seen in this kind of file. */
export type Verdict = null | 'substitute' | readonly Fault[];

export interface Fault {
  readonly place: PaperPlace | null;
  readonly words: string;
  /** what stands there instead */
  readonly found: Message;
}

export const faultAt = (paragraph: LaidOutParagraph | null, vi: string, en: string): Fault => ({
  place: paragraph?.place ?? null,
  words: paragraph ? firstWords(paragraph.text) : '',
  found: { vi, en },
});

/** Checks each of some paragraphs; without any the rule does not apply. */
export function each(
  paragraphs: readonly (LaidOutParagraph | null)[],
  look: (paragraph: LaidOutParagraph) => Fault | null,
): Verdict {
  const there = paragraphs.filter((paragraph) => paragraph !== null);
  if (there.length === 0) return null;
  return there.map(look).filter((fault) => fault !== null);
}

/** Places in the annexes of the decree. */
export const ANNEX_I = (place: string): string => `Phụ lục I, Phần I, mục ${place}`;
