import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { TableColumn } from './official-document.rules.ts';
import type { PrintedRow, PrintedTable } from './printed-document.rules.ts';

const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT };
/** Twips between the line and the words. */
const CELL_MARGIN = 60;

/** A table with lines whose headings come again on each page; no row is divided. @param room in twips */
export function wordTable({ columns, rows, size }: PrintedTable, room: number): Table {
  const shares = columns.reduce((sum, column) => sum + column.width, 0) || 1;
  const widths = columns.map((column) => Math.floor((column.width / shares) * room));
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: CELL_MARGIN, right: CELL_MARGIN },
    rows: [headings(columns, size), ...rows.map((row) => wordRow(row, columns, size))],
  });
}

const headings = (columns: readonly TableColumn[], size: number): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }) => cell(title, { size, bold: true, align: 'center' })),
  });

const wordRow = ({ cells, span, bold }: PrintedRow, columns: readonly TableColumn[], size: number): TableRow =>
  new TableRow({
    cantSplit: true,
    children: cells.map((text, at) => {
      const column = columns[at === 0 ? 0 : at + span - 1];
      return cell(text, { size, bold, align: column?.align ?? 'left', span: at === 0 ? span : 1 });
    }),
  });

interface CellSetting {
  readonly size: number;
  readonly bold: boolean;
  readonly align: TableColumn['align'];
  readonly span?: number;
}

const cell = (text: string, { size, bold, align, span = 1 }: CellSetting): TableCell =>
  new TableCell({
    verticalAlign: VerticalAlignTable.CENTER,
    ...(span > 1 ? { columnSpan: span } : {}),
    children: text.split('\n').map(
      (words) =>
        new Paragraph({
          alignment: span > 1 ? AlignmentType.LEFT : ALIGN[align],
          spacing: { before: 20, after: 20 },
          children: [new TextRun({ text: words, size, bold })],
        }),
    ),
  });
