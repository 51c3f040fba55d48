import { type Day, formatDay } from '../../kernel/day.ts';

/** A list as it leaves the product: what stands on the screen, with real numbers and days for sorting. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly { readonly header: string; readonly width: number }[];
  readonly rows: readonly (readonly SheetCell[])[];
}

export type SheetCell = string | number | null | { readonly day: Day };

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Excel holds no more in one cell. */
const LONGEST_CELL = 32_000;

/** @returns the bytes of an .xlsx with bold, repeated headings */
export async function writeXlsx(sheet: Sheet): Promise<Uint8Array<ArrayBuffer>> {
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const heading = sheet.columns.map(({ header }) => ({ value: header, fontWeight: 'bold' as const, wrap: true }));
  const rows = sheet.rows.map((row) => row.map(cellOf));
  const options = {
    sheet: sheet.name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31),
    columns: sheet.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  };
  const blob = await writeExcelFile([heading, ...rows], options as never).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

// A leading = + - @ would be read as a formula by some programs; as a typed string it stays text.
function cellOf(cell: SheetCell) {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  const text = typeof cell === 'string' ? cell : formatDay(cell.day);
  return { value: text.slice(0, LONGEST_CELL), type: String, wrap: text.length > 40 };
}
