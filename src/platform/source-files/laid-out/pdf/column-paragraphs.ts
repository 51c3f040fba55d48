import type { Side } from './column-sides.ts';
import type { ColumnBlock } from './columns.ts';
import type { Chunk } from './faced-page.ts';
import { type Part, paragraphOf } from './make-paragraph.ts';
import type { PageSection } from './page-sections.ts';

/** Points beside the middle of a column: a blank at the end of a line is not seen. */
const BESIDE = 14;

/** The left column, then the right one, each line a paragraph unless it goes on in the next. */
export function columnParagraphs(block: ColumnBlock, section: PageSection, index: number): Part[] {
  return (['left', 'right'] as const).flatMap((side) => {
    const lines = [...block[side]].sort((a, b) => a.y - b.y);
    const middles = lines.map(({ x0, x1 }) => (x0 + x1) / 2).sort((a, b) => a - b);
    const middle = middles[Math.floor(middles.length / 2)] ?? 0;
    return merged(lines, side).map((each): Part => {
      const part = paragraphOf(each, side, section, index);
      const centred = each.every(({ x0, x1 }) => Math.abs((x0 + x1) / 2 - middle) < BESIDE);
      return { ...part, paragraph: { ...part.paragraph, align: centred ? 'center' : 'left' } };
    });
  });
}

/** Wrapped lines of a list or a subject on the left; what is in capitals or begins with a dash stands alone. */
function merged(lines: readonly Chunk[], side: Side): Chunk[][] {
  const groups: Chunk[][] = [];
  for (const line of lines) {
    const before = groups.at(-1)?.at(-1);
    if (side === 'left' && before && goesOn(before, line)) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups;
}

function goesOn(before: Chunk, line: Chunk): boolean {
  const [a, b] = [before.items.at(-1), line.items[0]];
  if (/^[-–+]/.test(line.text) || /[;.:]$/.test(before.text) || /^Số\b/u.test(before.text)) return false;
  if (line.text === line.text.toLocaleUpperCase('vi') || before.text === before.text.toLocaleUpperCase('vi'))
    return false;
  const same = a?.bold === b?.bold && a?.italic === b?.italic && Math.abs(before.size - line.size) < 0.4;
  return same && line.y - before.y < 1.7 * line.size;
}
