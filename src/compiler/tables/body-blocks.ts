import type { Block } from '../text/blocks.ts';
import { joinLines, wrapWidth } from '../text/blocks.ts';
import type { CleanText } from '../text/characters.ts';
import type { Line } from '../text/lines.ts';
import type { Columns } from './columns.ts';
import { tableBlocks } from './table-blocks.ts';
import { findTables } from './table-lines.ts';

/** The blocks of a body: paragraphs of its text, cells of its tables. */
export function bodyBlocks(text: CleanText, lines: Line[], attachment: boolean): Block[] {
  const stretches = findTables(text, lines);
  if (!stretches.some((stretch) => stretch.table)) return joinLines(text, lines, attachment);
  const width = wrapWidth(stretches.flatMap(({ from, to, table }) => (table ? [] : lines.slice(from, to))));
  let columns: Columns | null = null;
  const blocks = stretches.flatMap(({ from, to, table }) => {
    if (!table) return joinLines(text, lines.slice(from, to), false, width);
    const read = tableBlocks(text, table, columns);
    columns = read.columns;
    return read.blocks;
  });
  if (attachment && blocks[0]) blocks[0].opensPart = true;
  return blocks;
}
