import type { CleanText } from './characters.ts';

/** A line of the text without the blanks around it; offsets point into the canonical text. */
export interface Line {
  start: number;
  end: number;
  /** Blanks before the first character. */
  indent: number;
  /** `note`: a footnote between the text and the page number; no reader takes it for the next line. */
  kind: 'text' | 'blank' | 'noise' | 'note';
}

/** Longest run of lines that can be a YAML front matter. */
const longestFrontMatter = 80;

/**
 * Cuts the text into lines. Noise is what a printer or a converter left behind and no reader reads as
 * text: page numbers alone on a line, rules, front matter, table borders.
 */
export function readLines(text: CleanText): Line[] {
  const lines: Line[] = [];
  let from = 0;
  while (from <= text.printed.length) {
    const newline = text.printed.indexOf('\n', from);
    const to = newline < 0 ? text.printed.length : newline;
    lines.push(lineOf(text.printed, from, to));
    from = to + 1;
  }
  for (let at = 1; at < lines.length; at += 1) keepYear(text.printed, lines[at - 1], lines[at]);
  markFrontMatter(text.printed, lines);
  markFootnotes(text.printed, lines);
  return lines;
}

/** A stretch of the text as one line, without the blanks around it. */
export function lineOf(printed: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && printed.charCodeAt(start) === 32) start += 1;
  while (start < end && printed.charCodeAt(start) === 35) start += 1;
  while (start < end && printed.charCodeAt(start) === 32) start += 1;
  while (end > start && printed.charCodeAt(end - 1) === 32) end -= 1;
  return { start, end, indent: start - from, kind: lineKind(printed, start, end) };
}

/** A year alone on a line is no page number where the line before breaks off: "giai đoạn 2024 -", "năm". */
function keepYear(printed: string, before: Line | undefined, line: Line | undefined): void {
  if (before?.kind !== 'text' || line?.kind !== 'noise' || line.end - line.start !== 4) return;
  if (!/^(?:19|20)\d\d$/.test(printed.slice(line.start, line.end))) return;
  if (/(?:\d ?-|\bnăm)$/iu.test(printed.slice(Math.max(before.start, before.end - 8), before.end))) line.kind = 'text';
}

function lineKind(printed: string, start: number, end: number): Line['kind'] {
  if (start === end) return 'blank';
  if (end - start > 40) return 'text';
  const words = printed.slice(start, end);
  if (/^(?:-\s?)?(?:trang\s)?\d{1,4}(?:\s?[/|]\s?\d{1,4})?(?:\s?-)?$/iu.test(words)) return 'noise';
  return /[\p{L}\p{N}]/u.test(words) ? 'text' : 'noise';
}

function markFrontMatter(printed: string, lines: Line[]): void {
  const first = lines[0];
  if (!first || printed.slice(first.start, first.end) !== '---') return;
  const reach = Math.min(lines.length, longestFrontMatter);
  for (let at = 1; at < reach; at += 1) {
    const line = lines[at];
    if (!line || printed.slice(line.start, line.end) !== '---') continue;
    for (const matter of lines.slice(0, at + 1)) matter.kind = matter.kind === 'blank' ? 'blank' : 'noise';
    return;
  }
}

/** Lines that footnotes at the end of a page can have at most. */
const longestNotes = 14;

/** Footnotes: below a blank line, a number without a full stop before each, and behind them the page's number. */
function markFootnotes(printed: string, lines: Line[]): void {
  lines.forEach((line, at) => {
    if (line.kind !== 'noise' || !/^\d{1,3}$/.test(printed.slice(line.start, line.end))) return;
    let last = at - 1;
    while (lines[last]?.kind === 'blank') last -= 1;
    let first = last;
    while (last - first < longestNotes && ['text', 'noise'].includes(lines[first - 1]?.kind ?? '')) first -= 1;
    const notes = lines.slice(first, last + 1);
    const opens = notes[0] ? printed.slice(notes[0].start, notes[0].start + 12) : '';
    if (last === at - 1 || !/^\d{1,2}(?:\s+\p{Lu}|$)/u.test(opens) || !notes.some((note) => note.kind === 'text'))
      return;
    if (lines[first - 1]?.kind !== 'blank') return;
    for (const note of notes) note.kind = note.kind === 'text' ? 'note' : note.kind;
  });
}
