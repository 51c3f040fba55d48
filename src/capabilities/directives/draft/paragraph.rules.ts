import type { Span } from '../../../compiler/index.ts';

const LONGEST_CONTEXT = 6000;

/** The lines that a clause stands in, with the line before and after, and where it stands in them. */
export function paragraphAround(text: string, [start, end]: Span): { text: string; start: number; end: number } {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = lineStart === 0 ? 0 : text.lastIndexOf('\n', lineStart - 2) + 1;
  const lineEnd = text.indexOf('\n', end);
  const after = lineEnd < 0 ? text.length : text.indexOf('\n', lineEnd + 1);
  const from = Math.max(before, start - LONGEST_CONTEXT);
  const to = Math.min(after < 0 ? text.length : after, end + LONGEST_CONTEXT);
  return { text: text.slice(from, to), start: start - from, end: end - from };
}
