import type { Sheet as Page } from 'write-excel-file/universal';

/** A sheet that somebody fills in or prints: cells with a look, heads that span, lists to choose from. */
export interface StyledSheet {
  readonly name: string;
  /** widths of the columns, in characters */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (StyledCell | null)[])[];
  /** rows and columns that stay in sight */
  readonly sticky?: { readonly rows: number; readonly columns: number };
  readonly choices?: readonly Choice[];
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
  code: { ...LINE, alignVertical: 'top', textColor: '#8A9A95', fontSize: 8 },
  wrong: { ...LINE, ...TOP, backgroundColor: '#FBE3DC' },
  reason: { ...LINE, ...TOP, textColor: '#8C2F1B' },
};

const FONT = { fontFamily: 'Times New Roman', fontSize: 12 } as const;
const LONGEST_HELP = 250;

/** @returns the bytes of an .xlsx, printed landscape on the width of one page */
export async function writeWorkbook(sheets: readonly StyledSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const pages = sheets.map(({ name, widths, rows, sticky }) => ({
    sheet: name,
    data: rows.map((row) => row.map(cellOf)),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: sticky?.rows,
    stickyColumnsCount: sticky?.columns,
    orientation: 'landscape',
  }));
  const transform = (xml: string, _: unknown, { sheetIndex }: { sheetIndex: number }): string =>
    fittedToWidth(withChoices(xml, sheets[sheetIndex]?.choices ?? []));
  const feature = { files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform } } } };
  const blob = await writeExcelFile(pages as Page<Blob>[], { ...FONT, features: [feature] } as never).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

// A leading = + - @ would be read as a formula by some programs; as a typed string it stays text.
function cellOf(cell: StyledCell | null) {
  if (!cell) return null;
  const { format, ...look }: CellLook = LOOKS[cell.look];
  const across = cell.across ? { columnSpan: cell.across } : {};
  if (cell.value === '') return { value: null, ...look, ...across };
  if (typeof cell.value === 'string') return { value: cell.value, type: String, ...look, ...across };
  return { value: cell.value, type: Number, ...(format ? { format } : {}), ...look, ...across };
}

/** Data validations stand behind merged cells (ECMA-376 part 1, 18.3.1.99). */
function withChoices(xml: string, choices: readonly Choice[]): string {
  if (choices.length === 0) return xml;
  const written = choices.map(({ area, list, help }) => {
    const prompt = `showInputMessage="1" prompt="${escaped(help.slice(0, LONGEST_HELP))}" sqref="${area}"`;
    if (!list) return `<dataValidation allowBlank="1" ${prompt}/>`;
    const formula = `<formula1>${escaped(list)}</formula1>`;
    return `<dataValidation type="list" allowBlank="1" ${prompt}>${formula}</dataValidation>`;
  });
  const element = `<dataValidations count="${choices.length}">${written.join('')}</dataValidations>`;
  const after = xml.includes('</mergeCells>') ? '</mergeCells>' : '</sheetData>';
  return xml.replace(after, () => `${after}${element}`);
}

const fittedToWidth = (xml: string): string =>
  xml
    .replace(/(<worksheet[^>]*>)(?!<sheetPr)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace(/<pageSetup /, '<pageSetup fitToHeight="0" ');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\n', '&#10;');
