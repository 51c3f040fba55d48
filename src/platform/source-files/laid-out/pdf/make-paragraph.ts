import type { Alignment, LaidOutParagraph } from '../laid-out-document.ts';
import { type Chunk, MM_PER_POINT, SINGLE } from './faced-page.ts';
import { textOf } from './page-rows.ts';
import type { PageSection } from './page-sections.ts';
import { middleOf } from './text-area.ts';

/** A paragraph and the lines that it was read from. */
export interface Part {
  readonly paragraph: LaidOutParagraph;
  readonly lines: readonly Chunk[];
  /** the last line of what stands above it */
  readonly above: Chunk | null;
}

const EDGE = 2.5;
/** A comma or hyphen at the end of a line may stand in the margin. */
const OVERHANG = 6;
const MIDDLE = 4;

/** What lines show of the paragraph that they are. */
export function paragraphOf(
  lines: readonly Chunk[],
  column: LaidOutParagraph['column'],
  { area, pages, first: firstPage }: PageSection,
  section: number,
  above: Chunk | null = null,
): Part {
  const first = lines[0] as Chunk;
  const { left } = area;
  const align = column === 'whole' ? alignOf(lines, area, pages[0]?.width ?? 0) : null;
  const paragraph: LaidOutParagraph = {
    text: lines.map(({ items }) => textOf(items)).join(' '),
    faces: lines.flatMap(({ items }) => items.map(({ x, y, width, ...face }) => face)),
    place: { page: first.page + 1, paragraph: 0 },
    section,
    column,
    inTable: first.inTable,
    framed: first.framed,
    row: (first.page * (pages[first.page - firstPage]?.height ?? 0) + first.y) * MM_PER_POINT,
    align,
    firstLine: column !== 'whole' || left === null || align === 'center' ? null : (first.x0 - left) * MM_PER_POINT,
    gapBefore: gapOf(first, above, area.pitch, align),
    lineSpacing: spacingOf(lines),
    width: Math.max(...lines.map(({ x0, x1 }) => x1 - x0)) * MM_PER_POINT,
    wraps: lines.length > 1 && area.rightShown,
    rule: null,
  };
  return { paragraph, lines, above };
}

/** Seen from the ends of its lines; one line alone shows only whether it stands in the middle. */
function alignOf(lines: readonly Chunk[], area: PageSection['area'], width: number): Alignment | null {
  const [first] = lines as [Chunk];
  const { left, right } = area;
  if (lines.length === 1) {
    const middle = Math.abs((first.x0 + first.x1) / 2 - middleOf(area, width)) < MIDDLE;
    return middle && first.x0 > (left ?? 0) + 12 ? 'center' : null;
  }
  if (right === null) return null;
  return lines.slice(0, -1).every(({ x1 }) => x1 > right - EDGE && x1 < right + OVERHANG) ? 'both' : 'left';
}

/** Beyond the step from line to line; null at the top of a page and beside headings of other sizes. */
function gapOf(first: Chunk, above: Chunk | null, pitch: number | null, align: Alignment | null): number | null {
  if (!above || above.page !== first.page || above.inTable || align === 'center' || pitch === null) return null;
  if (Math.abs(above.size - first.size) > 0.4) return null;
  return first.y - above.y - pitch;
}

function spacingOf(lines: readonly Chunk[]): number | null {
  const steps = lines.flatMap((line, at) => {
    const before = lines[at - 1];
    return before?.page === line.page ? [(line.y - before.y) / (SINGLE * line.size)] : [];
  });
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? null;
}
