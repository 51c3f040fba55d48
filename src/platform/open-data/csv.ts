import type { SheetCell } from '../xlsx/xlsx.ts';
import type { Dataset } from './dataset.ts';

export const CSV_TYPE = 'text/csv; charset=utf-8';
const BYTE_ORDER_MARK = '\ufeff';

/** RFC 4180 with a head of column names; days as YYYY-MM-DD. @param mark for spreadsheets that take UTF-8 for something else */
export function writeCsv({ columns, rows }: Pick<Dataset, 'columns' | 'rows'>, mark = false): string {
  const lines = [columns.map(({ name }) => quoted(name)), ...rows.map((row) => row.map(cellOf))];
  return `${mark ? BYTE_ORDER_MARK : ''}${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}

function cellOf(cell: SheetCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return quoted(typeof cell === 'string' ? harmless(cell) : cell.day);
}

/** What a spreadsheet would run as a formula stays text (OWASP, CSV injection). */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The cells of a CSV file as it was written here: for whoever counts again. */
export function readCsv(text: string): string[][] {
  const cells = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|\n|$)/gy;
  const rows: string[][] = [[]];
  const source = text.replace(/^\ufeff/, '').replace(/\r?\n$/, '');
  for (const [whole, inQuotes, plain, end] of source.matchAll(cells)) {
    if (whole === '' && rows.at(-1)?.length === 0 && rows.length > 1) break;
    rows.at(-1)?.push(inQuotes?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '') break;
    if (end !== ',') rows.push([]);
  }
  return rows;
}
