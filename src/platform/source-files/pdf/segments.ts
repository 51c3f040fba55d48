import type { PageItem, PageLine, Segment } from './page.ts';

/** In letter heights. A justified line stretches its blanks, but never as wide as a column's gap. */
const GAP = { blank: 0.13, column: 2 };
/** "1.", "a)", "-": the mark of a list may stand far from its words. */
const MARK = /^(?:[-–+*•]|\(?[\p{L}\d]{1,4}[.)])+$/u;

/** Pieces of text become lines from top to bottom, each with its segments from left to right. */
export function linesOf(items: readonly PageItem[]): PageLine[] {
  const sorted = [...items].sort((one, other) => one.y - other.y || one.x - other.x);
  const lines: PageItem[][] = [];
  for (const item of sorted) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && Math.abs(item.y - first.y) <= 0.35 * Math.min(item.size, first.size)) line.push(item);
    else lines.push([item]);
  }
  const read = lines.flatMap((line) => {
    const segments = segmentsOf(line.sort((one, other) => one.x - other.x));
    const size = Math.max(...segments.map((segment) => segment.size));
    return segments.length > 0 ? [{ y: segments[0]?.y ?? 0, size, segments }] : [];
  });
  return besideEachOther(read);
}

/** Two columns seldom share their base lines: what overlaps in height and stands far apart is one line all the same. */
function besideEachOther(lines: readonly PageLine[]): PageLine[] {
  const read: PageLine[] = [];
  for (const line of lines) {
    const before = read.at(-1);
    if (before && line.y - before.y < 1.05 * Math.min(line.size, before.size) && areApart(before, line)) {
      const segments = [...before.segments, ...line.segments].sort((one, other) => one.x0 - other.x0);
      read[read.length - 1] = { ...before, segments };
    } else read.push(line);
  }
  return read;
}

const areApart = (one: PageLine, other: PageLine): boolean =>
  one.segments.every((a) =>
    other.segments.every((b) => Math.max(a.x0, b.x0) - Math.min(a.x1, b.x1) > GAP.column * a.size),
  );

function segmentsOf(line: readonly PageItem[]): Segment[] {
  const groups: PageItem[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const item of line) {
    if (item.text.trim() === '') continue;
    const group = groups.at(-1);
    const gap = (item.x - end) / item.size;
    if (group && (gap < GAP.column || (gap < 2 * GAP.column && MARK.test(joined(group))))) group.push(item);
    else groups.push([item]);
    end = Math.max(end, item.x + item.width);
  }
  return groups.map(segmentOf);
}

function segmentOf(items: readonly PageItem[]): Segment {
  const text = joined(items);
  const [first, last] = [items[0] as PageItem, items.at(-1) as PageItem];
  const [x0, x1] = [first.x, last.x + last.width];
  const word = text.indexOf(' ') < 0 ? text.length : text.indexOf(' ');
  const letters = items.reduce((sum, item) => sum + item.text.length, 0);
  const bold = items.reduce((sum, item) => sum + (item.bold ? item.text.length : 0), 0);
  return {
    text,
    x0,
    x1,
    y: first.y,
    size: Math.max(...items.map((item) => item.size)),
    bold: bold * 10 >= letters * 9,
    firstWord: ((x1 - x0) * word) / Math.max(1, text.length),
  };
}

function joined(items: readonly PageItem[]): string {
  let text = '';
  let end = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const blank = item.x - end > GAP.blank * item.size && !/\s$/.test(text) && !/^\s/.test(item.text);
    text += (blank ? ' ' : '') + item.text;
    end = item.x + item.width;
  }
  return text.replace(/\s+/g, ' ').trim();
}
