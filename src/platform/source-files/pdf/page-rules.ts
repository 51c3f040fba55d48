import type { PageRule } from './page.ts';

/** A box thinner than this is a line, as Word and browsers draw the borders of tables. */
const THICKEST = 3;
/** Shorter strokes are parts of letters and pictures. */
const SHORTEST = 6;

/** [a b c d e f] of PDF 32000-1, 8.3.3 */
export type Matrix = readonly number[];

export const times = (m: Matrix, n: Matrix): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = n;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
};

/**
 * The straight lines that a path draws: thin boxes, strokes, and the sides of stroked boxes.
 * @param path commands 0 move, 1 line, 2 cubic, 3 quadratic, 4 close, each followed by its points
 */
export function rulesOfPath(path: ArrayLike<number>, stroked: boolean, matrix: Matrix, height: number): PageRule[] {
  const rules: PageRule[] = [];
  let points: [number, number][] = [];
  const add = (x: number, y: number) => {
    const [, , , , e = 0, f = 0] = times(matrix, [1, 0, 0, 1, x, y]);
    points.push([e, height - f]);
  };
  const finish = (closed: boolean) => {
    const sides = closed && points[0] ? [...points, points[0]] : points;
    if (stroked) for (let at = 1; at < sides.length; at += 1) push(rules, boxOf(sides.slice(at - 1, at + 1)));
    else push(rules, boxOf(points));
    points = [];
  };
  for (let at = 0; at < path.length; ) {
    const command = path[at] ?? 4;
    if (command === 0 && points.length > 0) finish(false);
    if (command === 4) finish(true);
    const size = [2, 2, 6, 4, 0][command] ?? 0;
    if (command < 4) add(path[at + size - 1] ?? 0, path[at + size] ?? 0);
    at += 1 + size;
  }
  if (points.length > 0) finish(false);
  return rules;
}

function boxOf(points: readonly (readonly [number, number])[]): PageRule {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

function push(rules: PageRule[], box: PageRule): void {
  const [width, height] = [box.x1 - box.x0, box.y1 - box.y0];
  if (height <= THICKEST && width >= SHORTEST) {
    const y = (box.y0 + box.y1) / 2;
    rules.push({ ...box, y0: y, y1: y });
  } else if (width <= THICKEST && height >= SHORTEST) {
    const x = (box.x0 + box.x1) / 2;
    rules.push({ ...box, x0: x, x1: x });
  }
}
