import type { Chunk, Row } from './faced-page.ts';
import { joined } from './page-rows.ts';
import { middleOf, type TextArea } from './text-area.ts';

export type Side = 'left' | 'right';
export type Columns = Readonly<Record<Side, readonly Chunk[]>>;

export const CLOSE = 3;

/** On which side of the gap a chunk stands; what stands in the middle of the page is on none. */
export function sideOf(chunk: Chunk, columns: Columns, area: TextArea, width: number): Side | null {
  const centre = middleOf(area, width);
  if (chunk.inTable || chunk.framed || Math.abs(middle(chunk) - centre) < 6) return null;
  const gap = gapOf(columns);
  if (chunk.x0 >= gap || (chunk.x0 > centre - 30 && middle(chunk) > centre + 40)) return 'right';
  return chunk.x1 < centre + 40 ? 'left' : null;
}

/** The gap between the columns, as far as it is known. */
const gapOf = ({ left, right }: Columns): number =>
  (Math.max(...left.map(({ x1 }) => x1)) + Math.min(...right.map(({ x0 }) => x0))) / 2;

/** A blank number or date leaves gaps inside a column, too: each piece is on its side of the columns' own gap. */
export function sidesOf({ chunks }: Row, columns: Columns): [Chunk, Chunk] | null {
  const gap = gapOf(columns);
  if (chunks.some(({ inTable, framed }) => inTable || framed)) return null;
  const left = chunks.filter(({ x1 }) => x1 <= gap + CLOSE);
  const right = chunks.filter(({ x0 }) => x0 >= gap - CLOSE);
  if (left.length === 0 || right.length === 0 || left.length + right.length < chunks.length) return null;
  return [joined(left), joined(right)];
}

/** A list at one edge, or lines around one middle in letters that are no larger. */
export function goesOnLeft(chunk: Chunk, { left }: Columns): boolean {
  if (left.slice(-2).some(({ x0 }) => Math.abs(x0 - chunk.x0) < CLOSE)) return true;
  const size = Math.max(...left.map((each) => each.size));
  return chunk.size <= size + 0.5 && left.some((each) => Math.abs(middle(each) - middle(chunk)) < 12);
}

const middle = ({ x0, x1 }: Chunk): number => (x0 + x1) / 2;
