import { CLOSE, goesOnLeft, sideOf, sidesOf } from './column-sides.ts';
import type { Chunk, Row } from './faced-page.ts';
import { joined } from './page-rows.ts';
import type { TextArea } from './text-area.ts';

/** Rows that stand in two columns, such as the head of a letter: from one row of two chunks up and down. */
export interface ColumnBlock {
  readonly first: number;
  readonly last: number;
  readonly left: readonly Chunk[];
  readonly right: readonly Chunk[];
}

/** Points to the next row of a column: a blank for a signature is higher. */
const REACH = { near: 27, signature: 170 };

/** @param rows of one page, from the top */
export function columnBlocks(rows: readonly Row[], area: TextArea, width: number): ColumnBlock[] {
  const blocks: ColumnBlock[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    if (!isTwoColumns(rows[at], area)) continue;
    const block = grow(rows, at, area, width, blocks.at(-1)?.last ?? -1);
    blocks.push(block);
    at = block.last;
  }
  return blocks;
}

const LABEL = /^(?:[-+–•]|(?:\d+\.)*\d+[.)]?|[a-zđ][.)]|[IVXLC]+\.)$/u;

/** A justified line may have a wide gap; it runs from edge to edge. A label stands apart from its words. */
function isTwoColumns(row: Row | undefined, { left, right, indent }: TextArea): boolean {
  const [first, second] = row?.chunks ?? [];
  if (!first || !second || row?.chunks.length !== 2 || first.inTable || second.inTable) return false;
  if (LABEL.test(first.text) || first.framed || second.framed) return false;
  const starts = left !== null && [left, left + (indent ?? 0)].some((place) => Math.abs(first.x0 - place) < 1.5);
  const ends = right !== null && Math.abs(second.x1 - right) < 1.5;
  return !(starts && ends && second.x0 - first.x1 < 3 * first.size);
}

interface Growing {
  first: number;
  last: number;
  left: Chunk[];
  right: Chunk[];
}

function grow(rows: readonly Row[], start: number, area: TextArea, width: number, above: number): ColumnBlock {
  const [left, right] = rows[start]?.chunks as [Chunk, Chunk];
  const block: Growing = { first: start, last: start, left: [left], right: [right] };
  for (let at = start + 1; at < rows.length; at += 1) {
    const row = rows[at] as Row;
    const sides = sidesOf(row, block);
    if (sides && row.y - lowest(block) < REACH.signature) addRow(block, sides);
    else if (!addBelow(block, joinedRow(row), area, width)) break;
    block.last = at;
  }
  for (let at = start - 1; at > above; at -= 1) {
    if (!addAbove(block, rows[at] as Row, area, width)) break;
    block.first = at;
  }
  return block;
}

const lowest = ({ left, right }: Growing): number => Math.max(...[...left, ...right].map(({ y }) => y));
const highest = ({ left, right }: Growing): number => Math.min(...[...left, ...right].map(({ y }) => y));

const joinedRow = (row: Row): Row => (row.chunks.length > 1 ? { ...row, chunks: [joined(row.chunks)] } : row);

function addRow(block: Growing, [left, right]: readonly [Chunk, Chunk]): void {
  block.left.push(left);
  block.right.push(right);
}

function addBelow(block: Growing, row: Row, area: TextArea, width: number): boolean {
  const [chunk] = row.chunks;
  const side = chunk && row.chunks.length === 1 ? sideOf(chunk, block, area, width) : null;
  if (!chunk || side === null) return false;
  const gap = row.y - Math.max(...block[side].map(({ y }) => y), side === 'left' ? highest(block) : lowest(block));
  if (gap > (side === 'right' ? REACH.signature : REACH.near)) return false;
  if (side === 'left' && !goesOnLeft(chunk, block)) return false;
  block[side].push(chunk);
  return true;
}

function addAbove(block: Growing, row: Row, area: TextArea, width: number): boolean {
  const [chunk] = row.chunks;
  const side = chunk && row.chunks.length === 1 ? sideOf(chunk, block, area, width) : null;
  if (!chunk || side === null || highest(block) - row.y > REACH.near) return false;
  const isBody =
    side === 'left' && (area.left === null || Math.abs(chunk.x0 - area.left) < CLOSE || !goesOnLeft(chunk, block));
  if (isBody) return false;
  block[side].unshift(chunk);
  return true;
}
