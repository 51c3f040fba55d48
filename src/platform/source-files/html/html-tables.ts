import { spreadCells, type TableCell, tableLines } from '../text/table-lines.ts';
import { elementsOf, isHidden, plainText } from './html-elements.ts';
import type { HtmlElement } from './html-tree.ts';

/** @param read the lines of one cell; called once for each, however deep tables stand in tables */
export function readTable(table: HtmlElement, read: (cell: HtmlElement) => { lines: string[]; tables: number }) {
  let inside = 0;
  const cells = rowsOf(table).map((row) =>
    cellElements(row).map((cell): TableCell => {
      const { lines, tables } = read(cell);
      inside += tables;
      const paragraphs = lines.filter((line) => line !== '');
      return { paragraphs, columns: span(cell.attributes.colspan), rows: span(cell.attributes.rowspan) };
    }),
  );
  if (isForLayout(table, cells))
    return { lines: cells.flatMap((row) => row.flatMap((cell) => cell.paragraphs)), tables: inside };
  const [first] = rowsOf(table);
  const lines = tableLines(spreadCells(cells), cells.length > 1 && first !== undefined && isHeading(first));
  return { lines, tables: lines.length > 0 ? 1 : 0 };
}

const rowsOf = (table: HtmlElement): HtmlElement[] =>
  elementsOf(table).flatMap((child) =>
    child.name === 'tr' ? [child] : /^(?:thead|tbody|tfoot)$/.test(child.name) && !isHidden(child) ? rowsOf(child) : [],
  );

const cellElements = (row: HtmlElement): HtmlElement[] =>
  elementsOf(row).filter((child) => child.name === 'td' || child.name === 'th');

const span = (value: string | undefined): number => Math.min(Math.max(1, Number.parseInt(value ?? '1', 10) || 1), 200);

/** Cells without lines around them set side by side what is read one after the other. */
function isForLayout(table: HtmlElement, rows: readonly (readonly TableCell[])[]): boolean {
  const columns = Math.max(0, ...rows.map((row) => row.reduce((sum, cell) => sum + cell.columns, 0)));
  if (columns <= 1) return true;
  const drawn = /border[^;]*:\s*[^;]*(?:solid|double)/i;
  const isDrawn =
    /^[1-9]/.test(table.attributes.border ?? '') ||
    drawn.test(table.attributes.style ?? '') ||
    rowsOf(table).some((row) => cellElements(row).some((cell) => drawn.test(cell.attributes.style ?? '')));
  return columns <= 2 && rows.length <= 3 && !isDrawn && !rowsOf(table).some(isHeading);
}

function isHeading(row: HtmlElement): boolean {
  const cells = cellElements(row).filter((cell) => plainText(cell).trim() !== '');
  return cells.length > 1 && cells.every((cell) => cell.name === 'th' || isBold(cell));
}

/** All its words stand in bold elements. */
const isBold = (element: HtmlElement): boolean =>
  element.children.every((child) => {
    if (typeof child === 'string') return child.trim() === '';
    return (
      /^(?:b|strong)$/.test(child.name) ||
      /font-weight\s*:\s*(?:bold|[7-9]00)/i.test(child.attributes.style ?? '') ||
      isBold(child)
    );
  });
