import { columnParagraphs } from './column-paragraphs.ts';
import { columnBlocks } from './columns.ts';
import type { Chunk, Row } from './faced-page.ts';
import { type Part, paragraphOf } from './make-paragraph.ts';
import { joined } from './page-rows.ts';
import type { PageSection } from './page-sections.ts';
import { middleOf } from './text-area.ts';

/** Words of a section as paragraphs in reading order. `place.paragraph` is filled in when all are known. */
export function sectionParagraphs(section: PageSection, index: number): Part[] {
  const parts: Part[] = [];
  for (const [at, { rows }] of section.rows.entries()) {
    const blocks = columnBlocks(rows, section.area, section.pages[at]?.width ?? 0);
    let from = 0;
    for (const block of blocks) {
      addRows(parts, rows.slice(from, block.first), section, index);
      parts.push(...columnParagraphs(block, section, index));
      from = block.last + 1;
    }
    addRows(parts, rows.slice(from), section, index);
  }
  return parts;
}

function addRows(parts: Part[], rows: readonly Row[], section: PageSection, index: number): void {
  for (const row of rows) {
    const apart = row.chunks.some(({ inTable, framed }) => inTable || framed);
    if (apart) parts.push(...row.chunks.map((chunk) => paragraphOf([chunk], 'whole', section, index)));
    else addLine(parts, joined(row.chunks), section, index);
  }
}

function addLine(parts: Part[], line: Chunk, section: PageSection, index: number): void {
  const before = parts.at(-1);
  const goesOn =
    before &&
    before.paragraph.column === 'whole' &&
    before.paragraph.section === index &&
    continues(before.lines, line, section);
  if (goesOn) parts[parts.length - 1] = paragraphOf([...before.lines, line], 'whole', section, index, before.above);
  else parts.push(paragraphOf([line], 'whole', section, index, before?.lines.at(-1) ?? null));
}

/** Letter sizes from line to line, in more than double spacing. */
const WIDEST_STEP = 3;
const LABEL = /^(?:[-+–•]|\S{1,4}[.)])\s/u;

/** A line goes on where it begins at the edge and the one before was full; lines in the middle are paragraphs each. */
function continues(lines: readonly Chunk[], line: Chunk, { area, pages }: PageSection): boolean {
  const [last, first] = [lines.at(-1) as Chunk, lines[0] as Chunk];
  const { left, right, pitch, indent } = area;
  if (left === null || last.inTable || last.framed || Math.abs(last.size - line.size) > 0.4) return false;
  const centre = middleOf(area, pages[0]?.width ?? 0);
  if (isCentred(line, centre, left) && isCentred(last, centre, left)) return false;
  // A list item's words may go on under its words instead of at the edge.
  const hanging =
    lines.length > 1
      ? Math.abs(line.x0 - last.x0) < 2
      : line.x0 > first.x0 + 4 && line.x0 < first.x0 + 40 && LABEL.test(first.text);
  if (line.x0 > left + 6 && !hanging) return false;
  const firstWord = (line.items[0]?.text.split(' ')[0] ?? '').length * line.size * 0.45;
  const full = right === null || last.x1 > right - Math.max(2 * line.size, firstWord + line.size);
  const step = line.page === last.page ? line.y - last.y : 0;
  // Where paragraphs are indented, a full line goes on at the edge however far the lines stand apart.
  const most = indent === null ? (pitch ?? Number.POSITIVE_INFINITY) + 3.5 : WIDEST_STEP * line.size;
  return full && step < most;
}

const isCentred = ({ x0, x1 }: Chunk, centre: number, left: number): boolean =>
  Math.abs((x0 + x1) / 2 - centre) < 4 && x0 > left + 12;
