import type { Marker } from '../structure/markers.ts';
import { readMarker } from '../structure/markers.ts';
import type { CleanText } from './characters.ts';
import type { Line } from './lines.ts';
import type { Tokens } from './tokens.ts';
import { tokenise } from './tokens.ts';

/** A paragraph or list item: its lines joined, one blank between words, the label taken off. */
export interface Block {
  marker: Marker | null;
  /** In the canonical text, with the label. */
  start: number;
  end: number;
  text: string;
  /** Same length as `text`, lower case. */
  lower: string;
  /** For each character of `text` its offset in the canonical text; one more entry for the end. */
  at: number[];
  tokens: Tokens;
  /** True when a blank line stands before the block. */
  apart: boolean;
  /** True for the first block of an attachment. */
  opensPart: boolean;
}

/** Lines longer than this are not wrapped by hand or by a printer. */
const longestWrappedLine = 140;

/** Joins the lines of a region to blocks. */
export function joinLines(text: CleanText, lines: Line[], attachment = false): Block[] {
  const width = wrapWidth(lines);
  const blocks: Block[] = [];
  let open: Line[] = [];
  let marker: Marker | null = null;
  let apart = false;
  let gap = false;
  const close = () => {
    if (open.length > 0) blocks.push(makeBlock(text, open, marker, apart));
    open = [];
  };
  for (const line of lines) {
    if (line.kind !== 'text') {
      gap ||= line.kind === 'blank';
      continue;
    }
    const label = readMarker(text.printed, line.start, line.end);
    const last = open.at(-1);
    if (!last || !continues(text, last, line, label, gap, width, open.length === 1 ? marker : null)) {
      close();
      marker = label;
      apart = gap;
    }
    open.push(line);
    gap = false;
  }
  close();
  if (attachment && blocks[0]) blocks[0].opensPart = true;
  return blocks;
}

/** The length that full lines have when the text was wrapped, or a large number when it was not. */
function wrapWidth(lines: Line[]): number {
  const lengths = lines.filter((line) => line.end - line.start >= 40).map((line) => line.end - line.start);
  if (lengths.length < 4) return Number.MAX_SAFE_INTEGER;
  lengths.sort((one, other) => one - other);
  const full = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return full <= longestWrappedLine ? full : Number.MAX_SAFE_INTEGER;
}

function continues(
  text: CleanText,
  last: Line,
  line: Line,
  label: Marker | null,
  gap: boolean,
  width: number,
  firstMarker: Marker | null,
): boolean {
  if (firstMarker && last.end - last.start <= firstMarker.length) return true;
  const ending = text.printed[last.end - 1] ?? '';
  const opening = text.printed[line.start + (label?.kind === 'dash' ? label.length : 0)] ?? '';
  const length = last.end - last.start;
  const ended = /[.;:!?]/.test(ending);
  const lowerStart = opening !== opening.toUpperCase() || /[,)%]/.test(opening);
  if (label && !(label.kind === 'dash' && lowerStart && !ended && length > 0.75 * width)) return false;
  if (gap) return !ended && length > (lowerStart ? 0.6 : 0.9) * width;
  if (lowerStart) return !ended || length > 0.75 * width;
  return !ended && length > 0.75 * width;
}

function makeBlock(text: CleanText, lines: Line[], marker: Marker | null, apart: boolean): Block {
  const first = lines[0] as Line;
  const last = lines.at(-1) as Line;
  const from = Math.min(first.start + (marker?.length ?? 0), first.end);
  const pieces: string[] = [];
  const offsets: number[] = [];
  for (const line of lines) {
    const start = line === first ? from : line.start;
    if (pieces.length > 0 && start < line.end) pushBlank(pieces, offsets, start - 1);
    for (const word of text.printed.slice(start, line.end).matchAll(/[^ ]+/g)) {
      if (word.index > 0) pushBlank(pieces, offsets, start + word.index - 1);
      pieces.push(word[0]);
      for (let at = 0; at < word[0].length; at += 1) offsets.push(start + word.index + at);
    }
  }
  offsets.push(last.end);
  const joined = pieces.join('');
  const at = offsets;
  const lower = sliceLower(text, joined, at);
  return {
    marker,
    start: first.start,
    end: last.end,
    text: joined,
    lower,
    at,
    tokens: tokenise(joined, lower),
    apart,
    opensPart: false,
  };
}

function pushBlank(pieces: string[], offsets: number[], offset: number): void {
  if (offsets.length === 0) return;
  pieces.push(' ');
  offsets.push(Math.max(offset, (offsets.at(-1) ?? 0) + 1));
}

function sliceLower(text: CleanText, joined: string, at: number[]): string {
  const start = at[0] ?? 0;
  if ((at[joined.length - 1] ?? start) - start === joined.length - 1)
    return text.lower.slice(start, start + joined.length).replaceAll('\n', ' ');
  const letters: string[] = [];
  for (let index = 0; index < joined.length; index += 1)
    letters.push(joined[index] === ' ' ? ' ' : (text.lower[at[index] ?? 0] ?? ''));
  return letters.join('');
}

/** Where a range of a block's characters stands in the canonical text. */
export function sourceSpan(block: Block, from: number, to: number): [number, number] {
  const start = block.at[from] ?? block.end;
  const last = block.at[Math.max(from, to - 1)];
  return [start, to > from && last !== undefined ? last + 1 : start];
}
