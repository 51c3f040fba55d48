import { FileChild, type IContext, type IXmlableObject } from 'docx';
import type { TableColumn } from './official-document.rules.ts';
import type { PrintedRow, PrintedTable } from './printed-document.rules.ts';

type Node = IXmlableObject | string;

/** Twips between the line and the words. */
const CELL_MARGIN = 60;
const LINES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

/**
 * A table with lines whose headings come again on each page; no row is divided. Its elements (ECMA-376, 17.4) are
 * written here: the library's own objects for 12,000 cells take half a gigabyte and twice the time.
 */
export class WordTable extends FileChild {
  readonly #table: PrintedTable;
  readonly #room: number;

  /** @param room in twips */
  constructor(table: PrintedTable, room: number) {
    super('w:tbl');
    this.#table = table;
    this.#room = room;
  }

  override prepForXml(_context: IContext): IXmlableObject {
    const { columns, rows, size } = this.#table;
    const shares = columns.reduce((sum, column) => sum + column.width, 0) || 1;
    const widths = columns.map((column) => Math.floor((column.width / shares) * this.#room));
    const [upright, bold] = [style(size, false), style(size, true)];
    const headings = columns.map(({ title }, at) => cell(title, shape(widths, at, 1), placing('center'), bold));
    const body = rows.map((row) => wordRow(row, columns, widths, row.bold ? bold : upright));
    const grid = widths.map((width) => attributes('w:gridCol', { 'w:w': width }));
    return element('w:tbl', [properties(widths), element('w:tblGrid', grid), line([REPEATED], headings), ...body]);
  }
}

function wordRow(
  { cells, span, group }: PrintedRow,
  columns: readonly TableColumn[],
  widths: readonly number[],
  run: Node,
) {
  const set = cells.map((text, at) => {
    const [column, wide] = at === 0 ? [0, span] : [at + span - 1, 1];
    return cell(
      text,
      shape(widths, column, wide),
      placing(wide > 1 ? 'left' : (columns[column]?.align ?? 'left'), group),
      run,
    );
  });
  return line([], set);
}

const cell = (text: string, form: Node, place: Node, run: Node): Node =>
  element('w:tc', [
    form,
    ...text.split('\n').map((words) => element('w:p', [place, element('w:r', [run, element('w:t', [KEPT, words])])])),
  ]);

const line = (marks: Node[], cells: Node[]): Node =>
  element('w:tr', [element('w:trPr', [UNDIVIDED, ...marks]), ...cells]);

const shape = (widths: readonly number[], from: number, span: number): Node =>
  element('w:tcPr', [
    attributes('w:tcW', { 'w:w': sum(widths.slice(from, from + span)), 'w:type': 'dxa' }),
    ...(span > 1 ? [attributes('w:gridSpan', { 'w:val': span })] : []),
    attributes('w:vAlign', { 'w:val': 'center' }),
  ]);

const placing = (align: TableColumn['align'], keep = false): Node =>
  element('w:pPr', [
    ...(keep ? [element('w:keepNext', [])] : []),
    attributes('w:spacing', { 'w:before': 20, 'w:after': 20 }),
    attributes('w:jc', { 'w:val': align }),
  ]);

const style = (size: number, bold: boolean): Node =>
  element('w:rPr', [
    ...(bold ? [element('w:b', []), element('w:bCs', [])] : []),
    attributes('w:sz', { 'w:val': size }),
    attributes('w:szCs', { 'w:val': size }),
  ]);

const properties = (widths: readonly number[]): Node =>
  element('w:tblPr', [
    attributes('w:tblW', { 'w:w': sum(widths), 'w:type': 'dxa' }),
    element(
      'w:tblBorders',
      LINES.map((side) => attributes(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'auto' })),
    ),
    attributes('w:tblLayout', { 'w:type': 'fixed' }),
    element(
      'w:tblCellMar',
      ['left', 'right'].map((side) => attributes(`w:${side}`, { 'w:w': CELL_MARGIN, 'w:type': 'dxa' })),
    ),
  ]);

const element = (name: string, children: readonly Node[]): IXmlableObject => ({ [name]: children });

const attributes = (name: string, values: Record<string, string | number>): IXmlableObject => ({
  [name]: { _attr: values },
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const KEPT = { _attr: { 'xml:space': 'preserve' } };
const UNDIVIDED = element('w:cantSplit', []);
const REPEATED = element('w:tblHeader', []);
