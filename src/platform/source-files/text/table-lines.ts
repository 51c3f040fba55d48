/** A cell as its source has it: paragraphs, and over how many columns and rows it reaches. */
export interface TableCell {
  readonly paragraphs: readonly string[];
  readonly columns: number;
  readonly rows: number;
}

/** More columns than any sheet of paper; a cell that claims more is cut. */
const MOST_COLUMNS = 64;

/**
 * Gives every place of the grid its text; a merged cell's text is repeated in each place that it covers.
 * @param rows cells in reading order, as HTML lists them: a place that a cell above covers is not listed again
 */
export function spreadCells(rows: readonly (readonly TableCell[])[]): string[][] {
  const grid: string[][] = rows.map(() => []);
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of row) {
      while (grid[at]?.[column] !== undefined) column += 1;
      const text = cellText(cell.paragraphs);
      const [right, below] = [Math.min(column + cell.columns, MOST_COLUMNS), Math.min(at + cell.rows, rows.length)];
      for (let y = at; y < below; y += 1) for (let x = column; x < right; x += 1) putInto(grid[y], x, text);
      column = right;
      if (column >= MOST_COLUMNS) break;
    }
  }
  return grid;
}

function putInto(row: string[] | undefined, column: number, text: string): void {
  if (row && row[column] === undefined) row[column] = text;
}

/** Paragraphs of one cell on one line. */
export const cellText = (paragraphs: readonly string[]): string =>
  paragraphs
    .flatMap((paragraph) => paragraph.split('\n'))
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join(' <br> ')
    .replaceAll('|', '\\|');

/**
 * The one shape of a table in a canonical text: a pipe table, one row a line. The line of dashes stands only below a
 * first row that the source marks as a heading. Rows and columns without a word are left out.
 */
export function tableLines(grid: readonly (readonly (string | undefined)[])[], headed: boolean): string[] {
  const columns = Math.max(0, ...grid.map((row) => row.length));
  const used = Array.from({ length: columns }, (_, column) => column).filter((column) =>
    grid.some((row) => row[column]),
  );
  const rows = grid.filter((row) => row.some((cell) => cell));
  const lines = rows.map((row) => `| ${used.map((column) => row[column] ?? '').join(' | ')} |`);
  if (headed && rows[0] === grid[0] && lines.length > 1) lines.splice(1, 0, `|${'---|'.repeat(used.length)}`);
  return lines;
}
