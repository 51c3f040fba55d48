import { type ReadCell, type ReadRow, shownValue } from '../../../../platform/xlsx/sheet-reading.ts';
import type { FoundTable } from './find-table.ts';
import type { FindingCode } from './finding.rules.ts';
import { extent } from './read-plain-cell.ts';
import { type ColumnKey, foldWords, MONEY } from './sheet-columns.rules.ts';

const TOTAL = /^(?:tong|tong cong|cong|tong so|tong kinh phi|total)$/;
const GROUP_NUMBER = /^(?:[IVX]+|[A-ZĐ])[.)]?$/;

export interface Skipped {
  readonly cell: ReadCell;
  readonly code: FindingCode;
}

/** Rows that are no line of a plan: headings of groups and totals, told; rows with a bare number, not worth a word. */
export function skipped(row: ReadRow, table: FoundTable): Skipped | 'empty' | null {
  const cells = row.cells.flatMap((cell) => {
    const key = table.columns.get(cell.column)?.key;
    return key ? [{ key, cell }] : [];
  });
  const spoken = cells.filter(({ key }) => key !== 'number');
  const first = cells[0]?.cell;
  if (!first || spoken.length === 0) return 'empty';
  const cellOf = (key: ColumnKey) => cells.find((each) => each.key === key)?.cell;
  const words = [cellOf('number'), cellOf('title')].map((cell) => (cell ? foldWords(shownValue(cell.value)) : ''));
  if (words.some((each) => TOTAL.test(each))) return { cell: first, code: 'total-skipped' };
  return isHeading(spoken, cellOf('number')) ? { cell: first, code: 'heading-skipped' } : null;
}

/** "I. Tập huấn" above its lines, alone or with the sum of its money, or written across the whole table. */
function isHeading(spoken: readonly { key: ColumnKey; cell: ReadCell }[], number: ReadCell | undefined): boolean {
  const across = spoken.every(({ cell }) => cell.merged && extent(cell.merged).columns > 2);
  const onlyWords = spoken.every(({ key }) => key === 'title' || key.startsWith(MONEY));
  return across || (onlyWords && number !== undefined && GROUP_NUMBER.test(shownValue(number.value).trim()));
}
