import { tableLines } from './table-lines.ts';

/** A row alone may be a line with columns of its own; two with the same number of cells are a table. */
const FEWEST_ROWS = 2;
const FEWEST_COLUMNS = 3;

/**
 * Lines whose cells are set apart by tabs, as a table arrives when it is pasted from Word or a sheet, become a pipe
 * table. Two columns stay as they are: recipients and signature are pasted like that too.
 * @returns the text and how many tables it held
 */
export function tablesOfTabs(text: string): { text: string; tables: number } {
  if (!text.includes('\t')) return { text, tables: 0 };
  const lines = text.split('\n');
  const written: string[] = [];
  let tables = 0;
  for (let at = 0; at < lines.length; ) {
    const columns = cellsOf(lines[at] ?? '').length;
    let end = at + 1;
    while (columns >= FEWEST_COLUMNS && end < lines.length && cellsOf(lines[end] ?? '').length === columns) end += 1;
    const rows = lines.slice(at, end);
    if (columns >= FEWEST_COLUMNS && rows.length >= FEWEST_ROWS) {
      written.push(
        ...tableLines(
          rows.map((row) => cellsOf(row).map(plain)),
          false,
        ),
      );
      tables += 1;
    } else written.push(...rows);
    at = end;
  }
  return { text: written.join('\n'), tables };
}

const cellsOf = (line: string): string[] => line.replace(/\r$/, '').split('\t');

const plain = (cell: string): string => cell.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|');
