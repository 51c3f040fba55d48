import type { FieldKind } from '../lexicon/field-words.ts';
import type { Marker } from '../structure/markers.ts';
import { readMarker } from '../structure/markers.ts';
import type { CleanText } from './characters.ts';
import type { Joined } from './joined.ts';
import { joinWords } from './joined.ts';
import type { Line } from './lines.ts';
import type { Tokens } from './tokens.ts';
import { tokenise } from './tokens.ts';

/** A paragraph or list item: its lines joined, one blank between words, the label taken off. */
export interface Block extends Joined {
  marker: Marker | null;
  /** In the canonical text, with the label. */
  start: number;
  end: number;
  tokens: Tokens;
  /** True when a blank line stands before the block. */
  apart: boolean;
  /** True for the first block of an attachment. */
  opensPart: boolean;
  /** True when every line was set in bold by markdown signs. */
  emphasised: boolean;
  /** Set for a cell of a table: a task with what its row says about it, a row that only names others, or another cell; footnotes are such too. */
  cell?: { fields: { kind: FieldKind; block: Block; ends: boolean }[] } | 'heading' | 'other';
}

/** Lines longer than this are not wrapped by hand or by a printer. */
const longestWrappedLine = 140;
/** A number whose symbol goes on in the next line: "45/QĐ-", "7/2019/". */
const brokenSymbol = /(?<![\d-])\d{1,5}(?:\/(?:\d{4}[/-])?|-(?=\p{Lu}))(?:\p{Lu}[\p{L}\d]*[/-])*$/u;
const longestSymbol = 24;

/** Joins the lines of a region to blocks. @param width the length of a full line of the region */
export function joinLines(text: CleanText, lines: Line[], attachment = false, width = wrapWidth(lines)): Block[] {
  const blocks: Block[] = [];
  let open: Line[] = [];
  let marker: Marker | null = null;
  let apart = false;
  let gap = false;
  let notes: Line[] = [];
  const close = () => {
    if (open.length > 0) blocks.push(makeBlock(text, open, marker, apart));
    open = [];
    if (notes.length > 0) blocks.push({ ...blockOfLines(text, notes), cell: 'other' });
    notes = [];
  };
  for (const line of lines) {
    if (line.kind === 'note') notes.push(line);
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
export function wrapWidth(lines: Line[]): number {
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
  if (/[/-]/.test(ending) && !label && !gap) {
    const tail = text.printed.slice(Math.max(last.start, last.end - longestSymbol), last.end);
    if (brokenSymbol.test(tail) && /^\p{Lu}{2}/u.test(text.printed.slice(line.start, line.start + 2))) return true;
  }
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
  const joined = joinWords(text, lines, from);
  const { start } = first;
  return {
    ...joined,
    marker,
    start,
    end: last.end,
    tokens: tokenise(joined.text, joined.lower),
    apart,
    opensPart: false,
    emphasised: lines.every((line) => isBold(text, line)),
  };
}

/** The block of lines that are known to belong together, its label taken off and left out. */
export function blockOfLines(text: CleanText, lines: Line[]): Block {
  const first = lines[0] as Line;
  const label = readMarker(text.printed, first.start, first.end);
  return { ...makeBlock(text, lines, label, false), marker: null };
}

function isBold(text: CleanText, line: Line): boolean {
  return text.raw.startsWith('**', line.start - 2) && text.raw.startsWith('**', line.end);
}

/** Where a range of a block's characters stands in the canonical text. */
export function sourceSpan(block: Block, from: number, to: number): [number, number] {
  const start = offsetAt(block, from);
  return [start, to > from ? offsetAt(block, to - 1) + 1 : start];
}

/** Where a character of a block stands in the canonical text. */
export function offsetAt(block: Block, index: number): number {
  return block.offsets === null ? Math.min(block.origin + index, block.end) : (block.offsets[index] ?? block.end);
}
