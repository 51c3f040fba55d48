import type { CompiledDirective, Finding, Sentence, Span } from '../../../compiler/index.ts';
import type { Locale } from '../../../kernel/translate.ts';
import type { DraftObligation } from '../draft/draft.rules.ts';
import { messageIn } from '../findings/findings.rules.ts';

/** A place of the text with what it is; the pages give it to the design system as it stands. */
export interface PaperMark {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'obligation' | 'deadline' | 'citation' | 'finding';
  readonly obligations?: readonly string[];
  readonly href?: string;
  readonly title?: string;
}

/** One sheet of a long text: what is shown at once. */
export interface Sheet {
  readonly number: number;
  readonly of: number;
  readonly span: Span;
}

/** Forty pages of A4; nearly every paper is one sheet. */
const SHEET_LENGTH = 80_000;

/** Cuts a text at line ends, so that no page of ours has to hold ten megabytes. */
export function sheetsOf(text: string, length = SHEET_LENGTH): Span[] {
  const sheets: Span[] = [];
  let start = 0;
  do {
    const newline = text.lastIndexOf('\n', start + length);
    const end = start + length >= text.length ? text.length : newline > start ? newline + 1 : start + length;
    sheets.push([start, end]);
    start = end;
  } while (start < text.length);
  return sheets;
}

export function sheetAt(text: string, wanted: number): Sheet {
  const sheets = sheetsOf(text);
  const number = Math.min(Math.max(1, wanted), sheets.length);
  return { number, of: sheets.length, span: sheets[number - 1] ?? [0, text.length] };
}

/** On which sheet a place stands, counted from 1. */
export const sheetOf = (text: string, offset: number): number =>
  sheetsOf(text).findIndex((span) => startsIn([offset, offset], span)) + 1 || 1;

/** Which sheet holds a place, so that a card can lead to its sentence on another sheet. */
export const startsIn = (anchor: Span, [start, end]: Span): boolean => anchor[0] >= start && anchor[0] < end;

export function marksOf(
  obligations: readonly DraftObligation[],
  answer: Pick<CompiledDirective, 'citations' | 'citation_entities' | 'findings'>,
  findings: 'with-findings' | 'without-findings',
  findingHref: (id: string) => string,
  locale: Locale,
): PaperMark[] {
  const shown = obligations.filter((each) => each.decision !== 'rejected');
  const canonical = new Map(answer.citation_entities.map((entity) => [entity.key, entity.canonical]));
  return [
    ...shown.map(({ lineageId, anchor: [start, end] }): PaperMark => {
      const href = `#obligation-${lineageId}`;
      return { id: lineageId, start, end, kind: 'obligation', obligations: [lineageId], href };
    }),
    ...shown.flatMap(({ lineageId, spans }) =>
      spans.deadline.map(([start, end], index): PaperMark => {
        const [id, href] = [`deadline-${lineageId}-${index}`, `#obligation-${lineageId}`];
        return { id, start, end, kind: 'deadline', obligations: [lineageId], href };
      }),
    ),
    ...answer.citations.map(({ id, start, end, key }): PaperMark => {
      const title = canonical.get(key);
      return { id: `citation-${id}`, start, end, kind: 'citation', ...(title && { title }) };
    }),
    ...(findings === 'without-findings' ? [] : answer.findings.filter(isPressing)).flatMap((finding) =>
      finding.evidence.map(([start, end], index): PaperMark => {
        const id = `finding-${finding.id}-${index}`;
        return { id, start, end, kind: 'finding', href: findingHref(finding.id), title: messageIn(finding, locale) };
      }),
    ),
  ];
}

/** Notes on style are listed on their own page; marked at every place they would hide the duties. */
const isPressing = (finding: Finding): boolean => finding.severity !== 'info';

/** The same marks on one sheet, counted from its first character. */
export const marksOnSheet = (marks: readonly PaperMark[], [from, to]: Span): PaperMark[] =>
  marks
    .filter((mark) => mark.end > from && mark.start < to)
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start - from), end: Math.min(to, mark.end) - from }));

/** First characters of the lines that are headings. */
export function headingLines(text: string, sentences: readonly Sentence[]): Set<number> {
  const headings = sentences.filter((sentence) => sentence.class === 'heading');
  return new Set(headings.map(({ start }) => text.lastIndexOf('\n', start + leadingSpace(text, start) - 1) + 1));
}

const leadingSpace = (text: string, start: number): number =>
  /^\s*/.exec(text.slice(start, start + 200))?.[0].length ?? 0;

export interface SentenceCount {
  readonly context: number;
  readonly unclassed: number;
}

/** "12 câu là bối cảnh, không giao việc · 0 câu chưa phân loại": every sentence is accounted for. */
export const countSentences = (sentences: readonly Sentence[], text: string): SentenceCount => ({
  context: sentences.filter((each) => each.class === 'context' || each.class === 'basis').length,
  unclassed: sentences.filter((each) => each.class === 'other' && text.slice(each.start, each.end).trim() !== '')
    .length,
});
