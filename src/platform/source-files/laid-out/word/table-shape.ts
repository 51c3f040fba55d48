import { childOf, childrenOf, settingOf, type XmlElement } from '../../xml.ts';
import { twips, whole } from './measures.ts';
import { borderOf } from './paragraph-settings.ts';
import type { StyleSheet } from './style-sheet.ts';

export interface CellShape {
  readonly element: XmlElement;
  /** millimetres */
  readonly width: number;
  /** between the cell's edges and its words */
  readonly inner: number;
  readonly column: 'whole' | 'left' | 'right';
  /** a line drawn under the cell */
  readonly below: { readonly solid: boolean } | null;
}

export interface TableShape {
  readonly rows: readonly (readonly CellShape[])[];
  /** lines around its cells, as tables of data have */
  readonly drawn: boolean;
  readonly style: string | null;
}

type Side = 'top' | 'bottom' | 'left' | 'right';
const CELL_EDGE = 1.905;

/** Rows and cells with their widths, and whether somebody sees a table there. */
export function tableShape(table: XmlElement, sheet: StyleSheet): TableShape {
  const properties = childOf(table, 'tblPr');
  const style = settingOf(properties, 'tblStyle');
  const borders = childOf(properties, 'tblBorders') ?? sheet.bordersOfTable(style);
  const grid = childrenOf(childOf(table, 'tblGrid'), 'gridCol').map((column) => twips(column.attributes.w) ?? 0);
  const edges = childOf(properties, 'tblCellMar');
  const rows = childrenOf(table, 'tr').map((row) => {
    let at = whole(settingOf(childOf(row, 'trPr'), 'gridBefore')) ?? 0;
    const total = grid.reduce((sum, each) => sum + each, 0);
    return childrenOf(row, 'tc').map((element): CellShape => {
      const own = childOf(element, 'tcPr');
      const span = whole(settingOf(own, 'gridSpan')) ?? 1;
      const start = sum(grid.slice(0, at));
      const gridWidth = sum(grid.slice(at, at + span));
      at += span;
      const stated = childOf(own, 'tcW')?.attributes;
      const width = (stated?.type ?? 'dxa') === 'dxa' ? (twips(stated?.w) ?? gridWidth) : gridWidth;
      const inner = width - edgeOf(own, edges, 'left') - edgeOf(own, edges, 'right');
      return {
        element,
        width,
        inner,
        column: columnOf(start, gridWidth, total),
        below: borderOf(ownBorder(element, 'bottom')),
      };
    });
  });
  return { rows, drawn: isDrawn(table, borders), style };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

function edgeOf(cell: XmlElement | null, table: XmlElement | null, side: 'left' | 'right'): number {
  const own = childOf(childOf(cell, 'tcMar'), side) ?? childOf(table, side);
  return twips(own?.attributes.w) ?? CELL_EDGE;
}

/** The half of the table in which the middle of a cell stands. */
function columnOf(start: number, width: number, total: number): CellShape['column'] {
  if (total === 0 || width > total * 0.9) return 'whole';
  return start + width / 2 < total / 2 ? 'left' : 'right';
}

const ownBorder = (cell: XmlElement, side: Side): XmlElement | null =>
  childOf(childOf(childOf(cell, 'tcPr'), 'tcBorders'), side);

/** The cell's own border is stronger than the table's. */
function hasLine(cell: XmlElement, table: XmlElement | null, side: Side): boolean {
  const own = ownBorder(cell, side);
  if (own) return borderOf(own) !== null;
  const inside = side === 'left' || side === 'right' ? 'insideV' : 'insideH';
  return borderOf(childOf(table, side)) !== null || borderOf(childOf(table, inside)) !== null;
}

/** Most cells have a line at their side, or one above and one below. */
function isDrawn(table: XmlElement, borders: XmlElement | null): boolean {
  const cells = childrenOf(table, 'tr').flatMap((row) => childrenOf(row, 'tc'));
  const framed = cells.filter((cell) => {
    const has = (side: Side) => hasLine(cell, borders, side);
    return has('left') || has('right') || (has('top') && has('bottom'));
  });
  return framed.length * 2 > cells.length;
}
