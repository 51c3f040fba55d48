import { FileProblem } from '../source-files/file-problem.ts';
import { columnName, parseAddress, type ReadCell, type ReadRow, type SheetLimits } from './sheet-reading.ts';

/** More cells than this no table of an office merges. */
const MOST_CELLS = 200_000;

/**
 * Gives every cell of a merged area the value of its first one, with the area's name, so that whoever knows what the
 * columns mean can decide. Rows in which nothing else stands stay away.
 * @throws FileProblem when the areas cover more cells than any table has
 */
export function fillMergedAreas(
  rows: readonly ReadRow[],
  areas: readonly string[],
  limits: Pick<SheetLimits, 'columns'>,
): ReadRow[] {
  const cellsOf = new Map(rows.map((row) => [row.number, new Map(row.cells.map((cell) => [cell.column, cell]))]));
  const numbers = rows.map((row) => row.number);
  let filled = 0;
  for (const name of areas) {
    const [from, to] = name.split(':').map(parseAddress);
    const first = from && cellsOf.get(from.row)?.get(from.column);
    if (!from || !to || !first) continue;
    for (let at = firstAtLeast(numbers, from.row); (numbers[at] ?? Number.POSITIVE_INFINITY) <= to.row; at += 1) {
      const number = numbers[at] ?? 0;
      for (let column = from.column; column <= Math.min(to.column, limits.columns - 1); column += 1) {
        filled += 1;
        if (filled > MOST_CELLS) throw new FileProblem('too-complex', 'merged areas');
        cellsOf.get(number)?.set(column, placed(first, column, number, name));
      }
    }
  }
  return rows.map(({ number }) => {
    const cells = [...(cellsOf.get(number)?.values() ?? [])].sort((one, other) => one.column - other.column);
    return { number, cells };
  });
}

const placed = (first: ReadCell, column: number, row: number, area: string): ReadCell => ({
  ...first,
  column,
  address: `${columnName(column)}${row}`,
  merged: area,
});

/** Where the first number at or after this one stands. */
function firstAtLeast(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
