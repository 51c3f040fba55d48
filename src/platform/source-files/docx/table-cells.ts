import type { TableCell } from '../text/table-lines.ts';
import { childOf, childrenOf, isOn, settingOf, type XmlElement } from '../xml.ts';
import type { WordStyles } from './styles.ts';

export interface WordRow {
  readonly cells: readonly TableCell[];
  /** repeated at the top of each page */
  readonly headed: boolean;
}

interface OpenCell {
  paragraphs: readonly string[];
  columns: number;
  rows: number;
}

/** Rows with their cells; a cell that goes on from above (`vMerge`) makes that one higher instead of being listed. */
export function readCells(table: XmlElement, read: (cell: XmlElement) => { lines: string[] }): WordRow[] {
  const above = new Map<number, OpenCell>();
  const rows: WordRow[] = [];
  for (const row of rowsOf(table)) {
    const cells: OpenCell[] = [];
    let column = whole(settingOf(childOf(row, 'trPr'), 'gridBefore'), 0);
    if (column > 0) cells.push({ paragraphs: [], columns: column, rows: 1 });
    for (const cell of wrapped(row, 'tc')) {
      const properties = childOf(cell, 'tcPr');
      const columns = Math.max(1, whole(settingOf(properties, 'gridSpan'), 1));
      const merge = childOf(properties, 'vMerge');
      const goesOn = merge !== null && merge.attributes.val !== 'restart';
      const over = above.get(column);
      if (goesOn && over) over.rows += 1;
      else {
        const own = { paragraphs: read(cell).lines, columns, rows: 1 };
        cells.push(own);
        if (merge) above.set(column, own);
        else above.delete(column);
      }
      column += columns;
    }
    rows.push({ cells, headed: isOn(childOf(row, 'trPr'), 'tblHeader') ?? false });
  }
  return rows;
}

/** A row whose deletion is tracked is no row any more. */
const rowsOf = (table: XmlElement): XmlElement[] =>
  wrapped(table, 'tr').filter((row) => childOf(childOf(row, 'trPr'), 'del') === null);

/** Rows and cells may stand in content controls. */
function wrapped(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return /^(?:sdt|sdtContent|customXml|ins)$/.test(child.name) ? wrapped(child, name) : [];
  });
}

/** Whether lines are drawn around the cells: by the table, by its style or by most of the cells themselves. */
export function isDrawn(table: XmlElement, styles: WordStyles): boolean {
  const properties = childOf(table, 'tblPr');
  const borders = childOf(properties, 'tblBorders') ?? styles.bordersOf(settingOf(properties, 'tblStyle'));
  if (hasLine(borders)) return true;
  const cells = rowsOf(table).flatMap((row) => wrapped(row, 'tc'));
  const drawn = cells.filter((cell) => hasLine(childOf(childOf(cell, 'tcPr'), 'tcBorders')));
  return drawn.length * 2 > cells.length;
}

const hasLine = (borders: XmlElement | null): boolean =>
  childrenOf(borders).some(({ attributes }) => !/^(?:nil|none)$/.test(attributes.val ?? 'none'));

const whole = (text: string | null, otherwise: number): number =>
  text !== null && /^\d{1,3}$/.test(text) ? Number(text) : otherwise;
