import { type Day, formatDay } from '../../kernel/day.ts';

/** What stands in a workbook, sheet by sheet, before anybody asks what it means. */
export interface SheetReading {
  readonly sheets: readonly ReadSheet[];
  /** what was found and left alone */
  readonly notes: readonly SheetNote[];
}

/** `macros` and `outside-links` were not followed; `blank-tail`: reading stopped in a long stretch of empty rows */
export type SheetNote = 'macros' | 'outside-links' | 'blank-tail';

export interface ReadSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** counts days from 1904, as old Macintosh files do */
  readonly from1904: boolean;
  /** rows in which something stands, in their order */
  readonly rows: readonly ReadRow[];
  /** there are more rows than were asked for; the rest was not read */
  readonly more: boolean;
}

export interface ReadRow {
  /** as the spreadsheet program shows it, from 1 */
  readonly number: number;
  /** cells in which something stands, from left to right */
  readonly cells: readonly ReadCell[];
}

export interface ReadCell {
  /** "F12" */
  readonly address: string;
  /** 0 for A */
  readonly column: number;
  readonly value: CellValue;
  /** `cached`: the value is the formula's result when the file was saved; `uncached`: the file holds no result */
  readonly formula?: 'cached' | 'uncached';
  /** the merged area that the cell lies in, "A3:A7"; its first cell's value stands in all its cells */
  readonly merged?: string;
}

export type CellValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  /** "#REF!" and the like, or nothing for a formula that was never counted */
  | { readonly kind: 'error'; readonly text: string };

/** How much of a sheet is read. */
export interface SheetLimits {
  readonly rows: number;
  readonly columns: number;
}

export const SHEET_LIMITS: SheetLimits = { rows: 20_000, columns: 60 };

/** The value as a person wrote it, or would. */
export function shownValue(value: CellValue): string {
  if (value.kind === 'text' || value.kind === 'error') return value.text;
  if (value.kind === 'day') return formatDay(value.day);
  if (value.kind === 'boolean') return value.boolean ? 'TRUE' : 'FALSE';
  return String(value.number).replace('.', ',');
}

/** "A" for 0, "AA" for 26. */
export function columnName(column: number): string {
  let name = '';
  for (let left = column; left >= 0; left = Math.floor(left / 26) - 1)
    name = String.fromCharCode(65 + (left % 26)) + name;
  return name;
}

/** "F12" → column 5, row 12. @returns null when the text is no address */
export function parseAddress(address: string): { readonly column: number; readonly row: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address);
  if (!match?.[1]) return null;
  const column = [...match[1]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(match[2]) };
}
