import type { Sheet, SheetCell } from '../../../platform/xlsx/xlsx.ts';
import type { TableBlock } from '../../documents/index.ts';

/** The table of the document as a working sheet: the same rows, the same sums. */
export const sheetOfTable = (name: string, table: TableBlock): Sheet => ({
  name,
  columns: table.columns.map(({ title, width }) => ({ header: title, width: Math.max(8, width * 2) })),
  rows: table.rows.map((row) => row.cells.map((cell, index): SheetCell => asCell(cell, table.columns[index]?.align))),
});

/** Amounts of the right-hand column become numbers again: "1.234,5" is 1234.5. */
const asCell = (text: string, align: string | undefined): SheetCell => {
  if (text === '') return null;
  if (align !== 'right' || !/^\d{1,3}(\.\d{3})*(,\d+)?$/.test(text)) return text;
  return Number(text.replaceAll('.', '').replace(',', '.'));
};
