import type { Sheet as Page } from 'write-excel-file/universal';
import { fittedToWidth, withChoices } from './sheet-markup.ts';

/** A sheet that somebody fills in or prints: cells with a look, heads that span, lists to choose from. */
export interface StyledSheet {
  readonly name: string;
  /** widths of the columns, in characters */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (StyledCell | null)[])[];
  /** rows and columns that stay in sight */
  readonly sticky?: { readonly rows: number; readonly columns: number };
  readonly choices?: readonly Choice[];
  /** A4 unless said */
  readonly paper?: 'A3';
}

export interface StyledCell {
  readonly value: string | number;
  readonly look: Look;
  /** columns that it covers; the cells behind it are null */
  readonly across?: number;
}

/** Where a cell offers a list, or only a word of help while it is chosen. */
export interface Choice {
  /** "C3:C500" */
  readonly area: string;
  /** "'Danh mục'!$B$3:$B$20"; another value may still be typed, and is then asked about when the sheet comes back */
  readonly list?: string;
  readonly help: string;
}

export type Look = 'title' | 'text' | 'head' | 'cell' | 'number' | 'money' | 'code' | 'wrong' | 'reason';

type CellLook = Readonly<Record<string, string | number | boolean>> & { readonly format?: string };

const LINE = { borderColor: '#B8C4C0', borderStyle: 'thin' } as const;
const TOP = { alignVertical: 'top', wrap: true } as const;
const LOOKS: Readonly<Record<Look, CellLook>> = {
  title: { fontWeight: 'bold', fontSize: 14, textColor: '#1F3D36' },
  text: { ...TOP },
  head: {
    ...LINE,
    fontWeight: 'bold',
    wrap: true,
    align: 'center',
    alignVertical: 'center',
    backgroundColor: '#E4EDE9',
  },
  cell: { ...LINE, ...TOP },
  number: { ...LINE, alignVertical: 'top', align: 'center' },
  money: { ...LINE, alignVertical: 'top', format: '#,##0' },
  code: { ...LINE, ...TOP, textColor: '#8A9A95', fontSize: 8 },
  wrong: { ...LINE, ...TOP, backgroundColor: '#FBE3DC' },
  reason: { ...LINE, ...TOP, textColor: '#8C2F1B' },
};

const FONT = { fontFamily: 'Times New Roman', fontSize: 11 } as const;
const LINE_POINTS = 15;
/** Excel shows no taller row. */
const TALLEST = 400;

/** @returns the bytes of an .xlsx, printed landscape on the width of one page */
export async function writeWorkbook(sheets: readonly StyledSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const pages = sheets.map(({ name, widths, rows, sticky }) => ({
    sheet: name,
    data: rows.map((row) => row.map((cell) => cellOf(cell, heightOf(row, widths)))),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: sticky?.rows,
    stickyColumnsCount: sticky?.columns,
    orientation: 'landscape',
  }));
  const transform = (xml: string, _: unknown, { sheetIndex }: { sheetIndex: number }): string =>
    fittedToWidth(withChoices(xml, sheets[sheetIndex]?.choices ?? []), sheets[sheetIndex]?.paper);
  const feature = { files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform } } } };
  const blob = await writeExcelFile(pages as Page<Blob>[], { ...FONT, features: [feature] } as never).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

// A leading = + - @ would be read as a formula by some programs; as a typed string it stays text.
function cellOf(cell: StyledCell | null, height: number) {
  if (!cell) return null;
  const { format, ...style }: CellLook = LOOKS[cell.look];
  const look = { ...style, height };
  const across = cell.across ? { columnSpan: cell.across } : {};
  if (cell.value === '') return { value: null, ...look, ...across };
  if (typeof cell.value === 'string') return { value: cell.value, type: String, ...look, ...across };
  return { value: cell.value, type: Number, ...(format ? { format } : {}), ...look, ...across };
}

/** Programs do not set the height of rows that others wrote: as many lines as the longest text needs in its column. */
function heightOf(row: readonly (StyledCell | null)[], widths: readonly number[]): number {
  const lines = row.map((cell, at) => {
    if (!cell || cell.look === 'code') return 1;
    const width = widths.slice(at, at + (cell.across ?? 1)).reduce((sum, each) => sum + each, 0);
    return String(cell.value)
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.15) / width)), 0);
  });
  return Math.min(TALLEST, Math.max(...lines, 1) * LINE_POINTS);
}
