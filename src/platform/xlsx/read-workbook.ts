import { parseDay } from '../../kernel/day.ts';
import { canonicalText } from '../../kernel/vietnamese.ts';
import { fillMergedAreas } from './merged-areas.ts';
import { type RawCell, type RawSheet, readRawSheet, readSharedTexts } from './raw-rows.ts';
import { dayOfSerial } from './serial-day.ts';
import {
  type CellValue,
  columnName,
  type ReadCell,
  type ReadSheet,
  type SheetLimits,
  type SheetNote,
  type SheetReading,
} from './sheet-reading.ts';
import { unescaped } from './stream-xml.ts';
import { openWorkbook, type Workbook } from './workbook.ts';

/** Reads an .xlsx: the sheets first, then of the shared texts those that they name. @throws FileProblem */
export async function readWorkbook(bytes: Uint8Array, limits: SheetLimits): Promise<SheetReading> {
  const book = openWorkbook(bytes);
  const raw: RawSheet[] = [];
  for (const { part } of book.sheets) raw.push(await readRawSheet(book.archive.pieces(part), limits));
  const texts = await sharedTexts(book, raw);
  const sheets = raw.map((sheet, index): ReadSheet => {
    const rows = sheet.rows.map((row) => ({
      number: row.number,
      cells: row.cells.flatMap((cell) => readCell(cell, row.number, { book, texts }) ?? []),
    }));
    const filled = fillMergedAreas(rows, sheet.merges, limits).filter((row) => row.cells.length > 0);
    const { name, hidden } = book.sheets[index] ?? { name: '', hidden: false };
    return { name: canonicalText(name), hidden, from1904: book.from1904, rows: filled, more: sheet.more };
  });
  return { sheets, notes: notesOf(book, raw) };
}

async function sharedTexts(book: Workbook, sheets: readonly RawSheet[]): Promise<Map<number, string>> {
  if (!book.strings) return new Map();
  const wanted = new Set<number>();
  for (const { rows } of sheets) {
    for (const { cells } of rows) for (const cell of cells) if (cell.type === 's') wanted.add(Number(cell.value));
  }
  return wanted.size === 0 ? new Map() : readSharedTexts(book.archive.pieces(book.strings), wanted);
}

interface Lookups {
  readonly book: Workbook;
  readonly texts: ReadonlyMap<number, string>;
}

function readCell(raw: RawCell, row: number, lookups: Lookups): ReadCell | null {
  const value = cellValue(raw, lookups);
  if (value.kind === 'text' && value.text.trim() === '') return null;
  const place = { address: `${columnName(raw.column)}${row}`, column: raw.column, value };
  return raw.formula ? { ...place, formula: raw.value === null ? 'uncached' : 'cached' } : place;
}

/** The types of cells (ECMA-376 part 1, 18.18.11). */
function cellValue({ type, style, value }: RawCell, { book, texts }: Lookups): CellValue {
  if (value === null) return { kind: 'error', text: '' };
  if (type === 's') return { kind: 'text', text: texts.get(Number(value)) ?? '' };
  if (type === 'str' || type === 'inlineStr') return { kind: 'text', text: canonicalText(unescaped(value)) };
  if (type === 'b') return { kind: 'boolean', boolean: value.trim() === '1' };
  if (type === 'e') return { kind: 'error', text: value };
  if (type === 'd') {
    const day = parseDay(value.slice(0, 10));
    return day ? { kind: 'day', day } : { kind: 'text', text: value };
  }
  const number = Number(value);
  if (!Number.isFinite(number)) return { kind: 'text', text: value };
  const day = book.isDate[style] ? dayOfSerial(number, book.from1904) : null;
  return day ? { kind: 'day', day } : { kind: 'number', number };
}

function notesOf(book: Workbook, sheets: readonly RawSheet[]): SheetNote[] {
  const found: Record<SheetNote, boolean> = {
    macros: book.hasMacros,
    'outside-links': book.linksOutside,
    'blank-tail': sheets.some((sheet) => sheet.blankTail),
  };
  return (Object.keys(found) as SheetNote[]).filter((note) => found[note]);
}
