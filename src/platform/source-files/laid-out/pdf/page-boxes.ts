import type { FacedItem, FacedPage } from './faced-page.ts';

/** What upright lines draw: a table, or a frame around a line or two. */
export interface Box {
  readonly kind: 'table' | 'frame';
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** Whether words begin in a box. */
export const inside = ({ x, y }: FacedItem, box: Box): boolean =>
  x >= box.x0 - 2 && x <= box.x1 + 2 && y >= box.y0 - 2 && y <= box.y1 + 2;

/** A frame holds a line or two. */
const HIGHEST_FRAME = 40;

/** Upright lines that stand at one height draw a table; two of them around a short line are a frame. */
export function boxesOf({ rules }: FacedPage): Box[] {
  const upright = rules.filter(({ x0, x1, y0, y1 }) => x0 === x1 && y1 - y0 > 6).sort((a, b) => a.y0 - b.y0);
  const groups: { x: number[]; y0: number; y1: number }[] = [];
  for (const { x0, y0, y1 } of upright) {
    const last = groups.at(-1);
    if (last && y0 <= last.y1 + 3) {
      last.x.push(x0);
      last.y1 = Math.max(last.y1, y1);
    } else groups.push({ x: [x0], y0, y1 });
  }
  return groups.flatMap(({ x, y0, y1 }): Box[] => {
    const columns = new Set(x.map((each) => Math.round(each / 3))).size;
    if (columns < 2) return [];
    const kind = columns === 2 && y1 - y0 < HIGHEST_FRAME ? 'frame' : 'table';
    return [{ kind, x0: Math.min(...x), x1: Math.max(...x), y0, y1 }];
  });
}
