import { formatDay } from '../../kernel/day.ts';
import type { Sheet, SheetCell } from '../xlsx/xlsx.ts';

export const CSV_TYPE = 'text/csv; charset=utf-8';

/**
 * A list as CSV (RFC 4180): the same sheet that leaves as XLSX, UTF-8 with its mark, so that spreadsheet programs read
 * the letters.
 */
export const writeCsv = (sheet: Sheet): Uint8Array<ArrayBuffer> => {
  const rows = [sheet.columns.map(({ header }) => header), ...sheet.rows];
  const text = rows.map((row) => row.map(fieldOf).join(',')).join('\r\n');
  return new TextEncoder().encode(`\uFEFF${text}\r\n`);
};

/** A text that a spreadsheet program would take for a formula begins with an apostrophe, as it shows texts itself. */
function fieldOf(cell: SheetCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = typeof cell === 'string' ? cell : formatDay(cell.day);
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
