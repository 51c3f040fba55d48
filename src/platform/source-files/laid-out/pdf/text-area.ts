import type { Chunk, Row } from './faced-page.ts';

/** Where lines begin and end on pages of one kind; points. Null where too few lines show it. */
export interface TextArea {
  readonly left: number | null;
  readonly right: number | null;
  /** several lines end there */
  readonly rightShown: boolean;
  /** from the left edge to the first words of most paragraphs */
  readonly indent: number | null;
  /** from base line to base line inside paragraphs */
  readonly pitch: number | null;
}

/** Where nothing shows the edges: the middle of a page whose binding edge is the wider one, as a share of its width. */
const USUAL_MIDDLE = 0.535;

export const middleOf = ({ left, right }: Pick<TextArea, 'left' | 'right'>, width: number): number =>
  left !== null && right !== null ? (left + right) / 2 : USUAL_MIDDLE * width;

/** @param width of the pages */
export function textArea(rows: readonly Row[], width: number): TextArea {
  const free = ({ inTable, framed }: Chunk): boolean => !inTable && !framed;
  const lines = rows.flatMap(({ chunks }) => (chunks.length === 1 ? chunks : [])).filter(free);
  const begins = rows.flatMap(({ chunks }) => chunks.slice(0, 1)).filter(free);
  const long = lines.filter(({ x0, x1 }) => x1 - x0 > width * 0.55);
  const leftmost = edge(
    begins.map(({ x0 }) => -x0),
    2,
  );
  const shown = edge(
    long.map(({ x1 }) => x1),
    2,
  );
  const right = shown ?? widest(long, leftmost === null ? null : mirrored(lines, -leftmost, width));
  const left = leftmost !== null && showsEdge(begins, lines, -leftmost, right) ? -leftmost : null;
  const full = right === null ? long : long.filter(({ x1 }) => x1 > right - 3);
  const starts = left === null ? [] : full.map(({ x0 }) => x0 - left).filter((offset) => offset > 8 && offset < 60);
  const pitch = left === null ? null : pitchOf(lines, left, right);
  return { left, right, rightShown: shown !== null, indent: commonest(starts), pitch };
}

const widest = (long: readonly Chunk[], other: number | null): number | null => {
  const ends = [...long.map(({ x1 }) => x1), ...(other === null ? [] : [other])];
  return ends.length > 0 ? Math.max(...ends) : null;
};

const INDENT = { from: 20, to: 45 };

/** Where all lines are first lines, nobody sees the edge: one must go on there, or begin further in. */
function showsEdge(begins: readonly Chunk[], lines: readonly Chunk[], left: number, right: number | null): boolean {
  const further = begins.map(({ x0 }) => x0 - left).filter((indent) => indent > INDENT.from && indent < INDENT.to);
  const indented = further.some((each) => further.filter((other) => Math.abs(other - each) < 1).length >= 2);
  const goesOn = lines.some(
    (line, at) => Math.abs(line.x0 - left) < 2 && (lines[at - 1]?.x1 ?? 0) > (right ?? Infinity) - 4,
  );
  return indented || goesOn;
}

/** Shares of a page's width within which its text ends. */
const ENDS = { from: 0.86, to: 0.97 };

/** Short lines around one middle show where the other edge is. */
function mirrored(lines: readonly Chunk[], left: number, width: number): number | null {
  const ends = lines
    .filter(({ x0 }) => x0 > left + 12)
    .map(({ x0, x1 }) => x0 + x1 - left)
    .filter((end) => end > ENDS.from * width && end < ENDS.to * width);
  return ends.find((each) => ends.filter((other) => Math.abs(other - each) < 4).length >= 2) ?? null;
}

/** The furthest place at which several lines end. */
function edge(places: readonly number[], several: number): number | null {
  const sorted = [...places].sort((a, b) => b - a);
  const found = sorted.find((place) => sorted.filter((other) => Math.abs(other - place) < 1).length >= several);
  return found ?? null;
}

function commonest(values: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(Math.round(value), (counts.get(Math.round(value)) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? null;
}

/** Between a full line and one that goes on at the left edge. */
function pitchOf(lines: readonly Chunk[], left: number, right: number | null): number | null {
  const steps = lines.flatMap((line, at) => {
    const before = lines[at - 1];
    const goesOn = before?.page === line.page && line.x0 < left + 4 && (right === null || before.x1 > right - 4);
    return before && goesOn ? [line.y - before.y] : [];
  });
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? null;
}
