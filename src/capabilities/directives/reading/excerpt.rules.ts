import type { Span } from '../../../compiler/index.ts';

/** Words around a place of a text; `marked` are the place's own. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** offset of the line in the text, to lead there */
  readonly lineStart: number;
}

/** How much of the line is shown on each side, and of the place itself. */
const AROUND = 70;
const LONGEST = 240;

/** The line that a place stands in, cut at both sides where it is long. */
export function excerptAt(text: string, [start, end]: Span): Excerpt {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const from = Math.max(lineStart, start - AROUND);
  const to = Math.min(newline < 0 ? text.length : newline, end + AROUND);
  const marked = text.slice(start, Math.min(end, start + LONGEST)).replace(/\s+/g, ' ');
  return {
    before: `${from > lineStart ? '…' : ''}${text.slice(from, start)}`,
    marked: end - start > LONGEST ? `${marked}…` : marked,
    after: `${text.slice(end, to)}${to < newline ? '…' : ''}`,
    lineStart,
  };
}
