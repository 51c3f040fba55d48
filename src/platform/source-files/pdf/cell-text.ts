import { cellText } from '../text/table-lines.ts';
import { readColumns } from './columns.ts';
import type { PageItem } from './page.ts';
import { joinLines, marginsOf } from './paragraphs.ts';
import type { RuledCell } from './ruled-tables.ts';
import { linesOf } from './segments.ts';

/** The paragraphs of a cell on one line: its lines are cut at its own width. */
export function textOfCell({ items, left, right }: RuledCell): string {
  if (items.length === 0) return '';
  const lines = readColumns(linesOf(items)).map((line) => ({ ...line, column: 'whole' as const }));
  const inset = Math.max(0, Math.min(...items.map((item) => item.x)) - left);
  const margins = { ...marginsOf(lines), left: left + inset, right: right - inset };
  const flow = lines.map((line, at) => ({ ...line, margins, gap: line.segment.y - (lines[at - 1]?.segment.y ?? 0) }));
  return cellText(joinLines(flow));
}

/** Whether all words of a row are bold, as headings of tables are. */
export function isBold(cells: readonly RuledCell[]): boolean {
  const items = cells.flatMap((cell) => cell.items).filter((item: PageItem) => item.text.trim() !== '');
  return items.length > 1 && items.every((item) => item.bold);
}
