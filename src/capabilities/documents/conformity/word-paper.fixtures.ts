import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Line, Paper, Seed } from './paper.fixtures.ts';

const TWIPS = 1440 / 25.4;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };
const COLUMNS = [65, 100] as const;
const CELL_EDGE = 1.905;

/** A Word file as the `docx` library writes it, by nobody's renderer of ours: what a clerk could have made. */
export async function aWordPaper(paper: Paper, seed: Seed = {}): Promise<Uint8Array> {
  const [top, right, bottom, left] = seed.margins ?? [20, 15, 20, 30];
  const [width, height] = seed.paper ?? [210, 297];
  const margin = { top: top * TWIPS, right: right * TWIPS, bottom: bottom * TWIPS, left: left * TWIPS, header: 567 };
  const page = { margin, size: { width: Math.round(width * TWIPS), height: Math.round(height * TWIPS) } };
  const main: ISectionOptions = {
    ...numbered(seed),
    properties: { page: { ...page, pageNumbers: { start: 1 } }, titlePage: seed.numberOnFirst !== true },
    children: [head(paper), ...lines(paper.title), ...lines(paper.body), tail(paper)],
  };
  const annexes = (paper.annexes ?? []).map((annex): ISectionOptions => {
    const size = { ...page.size, orientation: annex.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT };
    const pageNumbers = seed.annexGoesOn ? {} : { start: 1 };
    return {
      ...numbered(seed),
      properties: { page: { margin, size, pageNumbers }, titlePage: true },
      children: [...lines(annex.lines), ...(annex.table ? [grid(annex.table)] : [])],
    };
  });
  const file = new Document({ sections: [main, ...annexes] });
  return new Uint8Array(await Packer.toBuffer(file));
}

function numbered({ numberAt = 'top', numberAlign = 'center', numberSize = 13 }: Seed): Partial<ISectionOptions> {
  if (numberAt === 'none') return {};
  const run = new TextRun({ children: [PageNumber.CURRENT], font: 'Times New Roman', size: numberSize * 2 });
  const children = [new Paragraph({ alignment: numberAlign, children: [run] })];
  return numberAt === 'top'
    ? { headers: { default: new Header({ children }) } }
    : { footers: { default: new Footer({ children }) } };
}

const head = (paper: Paper): Table =>
  new Table({
    width: { size: 165 * TWIPS, type: WidthType.DXA },
    columnWidths: COLUMNS.map((each) => each * TWIPS),
    borders: NO_BORDERS,
    rows: [row(paper.head.slice(0, 2)), row(paper.head.slice(2))],
  });

const tail = (paper: Paper): Table =>
  new Table({
    width: { size: 165 * TWIPS, type: WidthType.DXA },
    columnWidths: [80 * TWIPS, 85 * TWIPS],
    borders: NO_BORDERS,
    rows: [row(paper.tail, [80, 85])],
  });

const row = (cells: readonly (readonly Line[])[], widths: readonly number[] = COLUMNS): TableRow =>
  new TableRow({
    children: cells.map((cell, at) => {
      const width = widths[at] ?? 0;
      const children = cell.length > 0 ? lines(cell, width - 2 * CELL_EDGE) : [new Paragraph({})];
      return new TableCell({ width: { size: width * TWIPS, type: WidthType.DXA }, children });
    }),
  });

const grid = (rows: readonly (readonly string[])[]): Table =>
  new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({ children: cells.map((text) => new TableCell({ children: lines([{ text, size: 12 }]) })) }),
    ),
  });

const lines = (all: readonly Line[], width = 165): Paragraph[] => all.flatMap((line) => paragraphs(line, width));

function paragraphs(line: Line, width: number): Paragraph[] {
  const { text, size = 14, bold, italics, font = 'Times New Roman', color, label } = line;
  const face = { font, size: size * 2, bold: bold ?? false, italics: italics ?? false, ...(color && { color }) };
  const words = new Paragraph({
    alignment: AlignmentType[line.align === 'both' ? 'BOTH' : line.align === 'center' ? 'CENTER' : 'LEFT'],
    indent: { firstLine: Math.round((line.indent ?? 0) * TWIPS) },
    spacing: { before: (line.gap ?? 0) * 20, line: Math.round((line.lines ?? 1) * 240), lineRule: LineRuleType.AUTO },
    children: [...(label ? [new TextRun({ ...face, text: label, bold: true })] : []), new TextRun({ ...face, text })],
  });
  return line.rule ? [words, drawn(line.rule, width)] : [words];
}

/** A line as Word's border of an empty paragraph, as long as is asked. */
function drawn(length: number, width: number): Paragraph {
  const side = Math.round(((width - length) / 2) * TWIPS);
  const top = { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 };
  return new Paragraph({ indent: { left: side, right: side }, border: { top }, children: [] });
}
