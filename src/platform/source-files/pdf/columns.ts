import type { PageLine, Segment } from './page.ts';

/** In letter heights: the empty strip between columns; how far down a column goes on; how near its last lines stand. */
const GUTTER = 1;
const FARTHEST = 9;
const NEAREST = 2.2;

/** A line of text; `column` tells those that stand beside others. */
export interface ColumnLine {
  readonly segment: Segment;
  readonly column: 'whole' | 'left' | 'right';
}

/** The strip that the lines of two columns leave empty. */
interface Gutter {
  readonly left: number;
  readonly right: number;
}

/**
 * Puts two columns one after the other: issuer before motto, recipients before signature. They are known by a line
 * with a wide gap whose neighbours leave the same strip empty; one such line alone is a wide blank.
 */
export function readColumns(lines: readonly PageLine[]): ColumnLine[] {
  const read: ColumnLine[] = [];
  let done = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const gutter = gutterOfPair(lines[at]);
    if (!gutter) continue;
    const group = grow(lines, at, done, gutter);
    if (group.end - group.start < 2) continue;
    read.push(
      ...lines.slice(done, group.start).map(wholeLine),
      ...inOrder(lines.slice(group.start, group.end), group.gutter),
    );
    done = group.end;
    at = done - 1;
  }
  return [...read, ...lines.slice(done).map(wholeLine)];
}

const gutterOfPair = (line: PageLine | undefined): Gutter | null => {
  const [one, other, ...more] = line?.segments ?? [];
  return one && other && more.length === 0 ? { left: one.x1, right: other.x0 } : null;
};

/** From one pair downwards as long as the strip stays empty, and upwards over what stands at its right only. */
function grow(lines: readonly PageLine[], pair: number, from: number, first: Gutter) {
  let gutter = first;
  let [start, end] = [pair, pair + 1];
  for (let at = pair + 1; at < lines.length; at += 1) {
    const [line, before] = [lines[at] as PageLine, lines[at - 1] as PageLine];
    const next = narrowed(gutter, line);
    const gap = (line.y - before.y) / line.size;
    if (!next || gap > FARTHEST) break;
    const own = gutterOfPair(line);
    const only = line.segments[0] as Segment;
    if (!own && only.x0 < middleOf(gutter) && gap > NEAREST) break;
    gutter = next;
    end = at + 1;
  }
  while (start > from && pair - start < 4 && isRightOf(lines[start - 1] as PageLine, gutter)) start -= 1;
  return { start, end, gutter };
}

const middleOf = ({ left, right }: Gutter): number => (left + right) / 2;

function isRightOf(line: PageLine, gutter: Gutter): boolean {
  const [only, ...more] = line.segments;
  return more.length === 0 && only !== undefined && only.x0 >= middleOf(gutter);
}

/** @returns null when a line stands across the strip */
function narrowed(gutter: Gutter, line: PageLine): Gutter | null {
  let { left, right } = gutter;
  const own = gutterOfPair(line);
  const [only, ...more] = line.segments;
  if (own) [left, right] = [Math.max(left, own.left), Math.min(right, own.right)];
  else if (!only || more.length > 0) return null;
  else if ((only.x0 + only.x1) / 2 >= middleOf(gutter)) right = Math.min(right, only.x0);
  else left = Math.max(left, only.x1);
  return right - left >= GUTTER * line.size ? { left, right } : null;
}

function inOrder(lines: readonly PageLine[], gutter: Gutter): ColumnLine[] {
  const pieces = lines.flatMap((line) => line.segments);
  const isLeft = (piece: Segment): boolean => (piece.x0 + piece.x1) / 2 < middleOf(gutter);
  return [
    ...pieces.filter(isLeft).map((segment) => ({ segment, column: 'left' as const })),
    ...pieces.filter((piece) => !isLeft(piece)).map((segment) => ({ segment, column: 'right' as const })),
  ];
}

function wholeLine({ segments }: PageLine): ColumnLine {
  const [first, ...more] = segments as [Segment, ...Segment[]];
  const text = segments.map((segment) => segment.text).join(' ');
  return { segment: { ...first, text, x1: (more.at(-1) ?? first).x1 }, column: 'whole' };
}
