import type { Segment } from './marks.ts';
import { type Unwritten, unwrittenIn, xmlText } from './xml.ts';

/** Writes stretches of the text, one after the other from its beginning to its end. */
export interface TextWriter {
  /** `<p>` elements: a line end that ends a sentence ends a paragraph, one inside a sentence does not */
  paragraphs(start: number, end: number): void;
  /** the characters with what is marked in them */
  inline(start: number, end: number): void;
  /** what had to be replaced so far; half of a pair too, where a border cuts it */
  readonly unwritten: readonly Unwritten[];
}

/**
 * @param sentenceEnds places where a sentence ends
 * @param refers prefix of the ids of obligations
 */
export function textWriter(
  out: string[],
  text: string,
  segments: readonly Segment[],
  sentenceEnds: ReadonlySet<number>,
): TextWriter {
  const begun = new Set<object>();
  const unwritten: Unwritten[] = [];
  let next = 0;

  function inline(start: number, end: number): void {
    let at = start;
    while ((segments[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    let covered = '';
    for (let index = next; index < segments.length; index += 1) {
      const segment = segments[index];
      if (!segment || segment.start >= end) break;
      const from = Math.max(at, segment.start);
      if (from > at) {
        if (covered) out.push('</span>');
        covered = '';
        verbatim(at, from);
      }
      const wanted = segment.covered.map((id) => `#obligation_${id}`).join(' ');
      if (wanted !== covered) {
        if (covered) out.push('</span>');
        if (wanted) out.push(`<span refersTo="${wanted}">`);
        covered = wanted;
      }
      at = Math.min(end, segment.end);
      piece(segment, from, at);
    }
    if (covered) out.push('</span>');
    if (at < end) verbatim(at, end);
  }

  function piece({ leaf }: Segment, start: number, end: number): void {
    if (leaf) out.push(leaf.open(!begun.has(leaf)));
    verbatim(start, end);
    if (leaf) out.push(leaf.close);
    if (leaf) begun.add(leaf);
  }

  function verbatim(start: number, end: number): void {
    const words = text.slice(start, end);
    out.push(xmlText(words));
    for (const each of unwrittenIn(words, start)) unwritten.push(each);
  }

  function paragraphs(start: number, end: number): void {
    let from = start;
    while (from < end) {
      const to = paragraphEnd(text, from, end, sentenceEnds);
      out.push('<p>');
      inline(from, to);
      out.push('</p>\n');
      from = to;
    }
  }

  return { paragraphs, inline, unwritten };
}

/** After the line end and the blank lines that follow it. */
function paragraphEnd(text: string, from: number, end: number, sentenceEnds: ReadonlySet<number>): number {
  let at = from;
  for (;;) {
    const line = text.indexOf('\n', at);
    if (line < 0 || line >= end) return end;
    at = line + 1;
    while (text[at] === '\n' && at < end) at += 1;
    if (at >= end || sentenceEnds.has(at)) return Math.min(at, end);
  }
}
