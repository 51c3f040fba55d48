import { lowerWithOneTonePlace } from '../../kernel/vietnamese.ts';
import type { FieldKind } from '../lexicon/field-words.ts';
import type { Block } from '../text/blocks.ts';
import { blockOfLines } from '../text/blocks.ts';
import type { CleanText } from '../text/characters.ts';
import type { Line } from '../text/lines.ts';
import type { ColumnKind, Columns } from './columns.ts';
import { readColumns } from './columns.ts';
import type { CellSpan } from './table-lines.ts';

const fieldKinds = new Set<ColumnKind>(['lead', 'doer', 'both', 'partners', 'time', 'product']);

/** The blocks of a table, cell by cell. @param before the columns of the table above, which a table without heads goes on with */
export function tableBlocks(
  text: CleanText,
  rows: CellSpan[][],
  before: Columns | null,
): { blocks: Block[]; columns: Columns | null } {
  const words = rows.map((row) =>
    row.map(([start, end]) => plainWords(text.printed.slice(start, Math.min(end, start + 400)))),
  );
  const own = readColumns(words);
  const columns = own ?? continued(before, rows);
  const from = own?.firstRow ?? 0;
  const blocks = rows.flatMap((row, at) =>
    columns && at >= from
      ? rowBlocks(text, row, words[at] ?? [], columns)
      : row.flatMap((cell) => otherBlocks(text, cell)),
  );
  return { blocks, columns };
}

const plainWords = (printed: string): string =>
  lowerWithOneTonePlace(printed)
    .replace(/<br ?\/?>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** A table that a page break or a heading divided has as many columns and no heads. */
function continued(before: Columns | null, rows: CellSpan[][]): Columns | null {
  return before && rows.every((row) => row.length === before.kinds.length) ? before : null;
}

function rowBlocks(text: CleanText, row: CellSpan[], words: string[], { kinds, ends }: Columns): Block[] {
  const task = taskColumn(words, kinds);
  const blocks = row.map((cell) => pieces(text, cell).map((lines) => blockOfLines(text, lines)));
  if (task < 0 || isHeading(words, kinds, task))
    return blocks.flat().map((block) => ({ ...block, cell: 'heading' as const }));
  const fields = row.flatMap((_, column) => {
    const kind = kinds[column];
    return kind && fieldKinds.has(kind) && words[column] !== words[task]
      ? (blocks[column] ?? []).map((block) => ({ kind: kind as FieldKind, block, ends: ends[column] === true }))
      : [];
  });
  return blocks.flatMap((cell, column) =>
    cell.map((block): Block => ({ ...block, cell: column === task ? { fields } : 'other' })),
  );
}

/** The last filled column of tasks that does not repeat the one before. */
function taskColumn(words: string[], kinds: ColumnKind[]): number {
  let found = -1;
  kinds.forEach((kind, column) => {
    const cell = words[column] ?? '';
    if (kind === 'task' && /\p{L}{2}/u.test(cell) && (found < 0 || cell !== words[found])) found = column;
  });
  return found;
}

/** A row that holds one text only names the tasks below it. */
function isHeading(words: string[], kinds: ColumnKind[], task: number): boolean {
  const others = words.filter(
    (cell, column) => column !== task && kinds[column] !== 'number' && !/^[\divxlc.]{0,5}$/.test(cell),
  );
  const alone = kinds.some((kind) => fieldKinds.has(kind)) && others.every((cell) => cell === words[task]);
  return alone || words.every((cell) => cell === '' || cell === words[task]);
}

function otherBlocks(text: CleanText, cell: CellSpan): Block[] {
  return pieces(text, cell).map((lines) => ({ ...blockOfLines(text, lines), cell: 'other' as const }));
}

/** The paragraphs of a cell: parted by `<br>`, or by dashes before capitals where the cell starts with one. */
function pieces(text: CleanText, [start, end]: CellSpan): Line[][] {
  const found: Line[][] = [];
  const printed = text.printed.slice(start, end);
  const listed = /^[-+] ?\p{L}/u.test(printed);
  const marks = [...printed.matchAll(listed ? /<br ?\/?>|(?<=[\p{L};.)]) (?=[-+] ?\p{Lu})/giu : /<br ?\/?>/gi)];
  let from = 0;
  for (const mark of [...marks, null]) {
    const to = mark ? mark.index : printed.length;
    const line = lineOf(printed, start, from, to);
    if (line) add(found, line, printed[line.start - start] ?? '');
    from = mark ? to + mark[0].length : to;
  }
  return found;
}

function lineOf(printed: string, start: number, from: number, to: number): Line | null {
  const words = printed.slice(from, to);
  const lead = words.length - words.trimStart().length;
  if (!/[\p{L}\p{N}]/u.test(words)) return null;
  return { start: start + from + lead, end: start + from + words.trimEnd().length, indent: 0, kind: 'text' };
}

/** A paragraph that starts in lower case goes on with the one before it. */
function add(found: Line[][], line: Line, opening: string): void {
  const last = found.at(-1);
  if (last && opening !== opening.toUpperCase()) last.push(line);
  else found.push([line]);
}
