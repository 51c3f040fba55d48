import type { Chunk, FacedItem, FacedPage, Row } from './faced-page.ts';
import { type Box, boxesOf, inside } from './page-boxes.ts';

/** In letter sizes: a gap that no justified line leaves between two words. */
const WIDE_GAP = 1.2;
const SAME_LINE = 0.3;
/** Points above the first and below the last line of text, where page numbers stand. */
const EDGE = 60;

export interface PageRows {
  readonly rows: readonly Row[];
  readonly number: PrintedNumber | null;
}

/** The number that a page shows of itself. */
export interface PrintedNumber {
  readonly value: number | null;
  readonly at: 'top' | 'bottom';
  readonly chunk: Chunk;
}

export function pageRows(page: FacedPage, index: number): PageRows {
  const boxes = boxesOf(page);
  const rows = grouped(page.items).map((items): Row => {
    const chunks = chunked(items).map((chunk) => chunkOf(chunk, index, boxes));
    return { page: index, y: chunks[0]?.y ?? 0, chunks };
  });
  const found = printedNumber(rows, page.height);
  return { rows: rows.filter((row) => row.chunks[0] !== found?.chunk), number: found };
}

function grouped(items: readonly FacedItem[]): FacedItem[][] {
  const lines: FacedItem[][] = [];
  for (const item of [...items].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const last = lines.at(-1);
    const near = last?.[0] && item.y - last[0].y < SAME_LINE * Math.max(item.size, last[0].size);
    if (near) last.push(item);
    else lines.push([item]);
  }
  return lines.map((line) => line.sort((a, b) => a.x - b.x));
}

function chunked(items: readonly FacedItem[]): FacedItem[][] {
  const chunks: FacedItem[][] = [];
  for (const item of items) {
    const before = chunks.at(-1)?.at(-1);
    if (before && item.x - (before.x + before.width) < WIDE_GAP * item.size) chunks.at(-1)?.push(item);
    else chunks.push([item]);
  }
  return chunks;
}

function chunkOf(items: readonly FacedItem[], page: number, boxes: readonly Box[]): Chunk {
  const [first, last] = [items[0] as FacedItem, items.at(-1) as FacedItem];
  const box = boxes.find((each) => inside(first, each));
  return {
    items,
    text: textOf(items),
    page,
    x0: first.x,
    x1: last.x + last.width,
    y: first.y,
    size: Math.max(...items.map(({ size }) => size)),
    inTable: box?.kind === 'table',
    framed: box?.kind === 'frame',
  };
}

/** Pieces that stand apart are words apart. */
export function textOf(items: readonly FacedItem[]): string {
  let text = '';
  let end = Number.NaN;
  for (const item of items) {
    if (item.x - end > 0.12 * item.size && !text.endsWith(' ')) text += ' ';
    text += item.text;
    end = item.x + item.width;
  }
  return text.trim();
}

/** Pieces of one row as one, whatever their gaps. */
export function joined(chunks: readonly Chunk[]): Chunk {
  const [first] = chunks as [Chunk];
  const items = chunks.flatMap((chunk) => chunk.items);
  return { ...first, items, text: textOf(items), x1: Math.max(...chunks.map(({ x1 }) => x1)) };
}

function printedNumber(rows: readonly Row[], height: number): PrintedNumber | null {
  const look = (row: Row | undefined, at: 'top' | 'bottom'): PrintedNumber[] => {
    const chunk = row?.chunks.length === 1 ? row.chunks[0] : undefined;
    const near = chunk && (at === 'top' ? chunk.y < EDGE : chunk.y > height - EDGE);
    const text =
      near && !chunk.inTable ? /^(?:[-–]\s*)?(\d{1,4}|[ivxl]{1,6})(?:\s*[-–])?$/i.exec(chunk.text)?.[1] : undefined;
    return text && chunk ? [{ value: /\d/.test(text) ? Number(text) : null, at, chunk }] : [];
  };
  return [...look(rows[0], 'top'), ...look(rows.at(-1), 'bottom')][0] ?? null;
}
