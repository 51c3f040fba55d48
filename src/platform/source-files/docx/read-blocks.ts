import { spreadCells, tableLines } from '../text/table-lines.ts';
import { childOf, childrenOf, type XmlElement } from '../xml.ts';
import { type ReadParagraph, readParagraph } from './read-paragraph.ts';
import type { WordContext } from './read-runs.ts';
import { isDrawn, readCells, type WordRow } from './table-cells.ts';

/** Lines of a body, a cell, a note or a text box, in reading order. */
export interface Lines {
  readonly lines: string[];
  tables: number;
}

export function readBlocks(body: XmlElement, context: WordContext): Lines {
  const read: Lines = { lines: [], tables: 0 };
  readInto(body, context, read, { text: '' });
  return read;
}

function readInto(body: XmlElement, context: WordContext, read: Lines, open: { text: string }): void {
  for (const block of childrenOf(body)) {
    if (block.name === 'p') addParagraph(readParagraph(block, context), context, read, open);
    else if (block.name === 'tbl') addTable(block, context, read);
    else if (CONTAINERS.has(block.name)) readInto(block, context, read, open);
  }
}

const CONTAINERS = new Set([
  'sdt',
  'sdtContent',
  'customXml',
  'smartTag',
  'ins',
  'moveTo',
  'AlternateContent',
  'Choice',
]);

function addParagraph(paragraph: ReadParagraph, context: WordContext, read: Lines, open: { text: string }): void {
  const text = open.text + paragraph.text;
  open.text = paragraph.runsOn ? text : '';
  if (!paragraph.runsOn) read.lines.push(...text.split('\n').map((line) => line.trimEnd()));
  for (const box of paragraph.boxes) {
    const inside = readBlocks(box, context);
    read.lines.push(...inside.lines.filter((line) => line.trim() !== ''));
    read.tables += inside.tables;
  }
}

function addTable(table: XmlElement, context: WordContext, read: Lines): void {
  const rows = readCells(table, (cell) => readBlocks(cell, context));
  if (isForLayout(table, rows, context)) {
    for (const row of rows) for (const cell of row.cells) read.lines.push(...cell.paragraphs);
    return;
  }
  const headed = rows[0]?.headed === true || (rows.length > 1 && isBoldRow(table, context));
  const lines = tableLines(spreadCells(rows.map((row) => row.cells)), headed);
  if (lines.length > 0) read.tables += 1;
  read.lines.push(...lines);
}

/** Columns without lines set side by side what is read one after the other: issuer and motto, recipients and signature. */
function isForLayout(table: XmlElement, rows: readonly WordRow[], context: WordContext): boolean {
  const columns = Math.max(0, ...rows.map((row) => row.cells.reduce((sum, cell) => sum + cell.columns, 0)));
  if (columns <= 1) return true;
  const filled = Math.max(
    0,
    ...rows.map((row) => row.cells.filter((cell) => cell.paragraphs.some((p) => p.trim() !== '')).length),
  );
  return filled <= 2 && rows.length <= 6 && !isDrawn(table, context.styles);
}

function isBoldRow(table: XmlElement, context: WordContext): boolean {
  const first = childOf(table, 'tr');
  const paragraphs = childrenOf(first, 'tc').flatMap((cell) => childrenOf(cell, 'p'));
  // A second look at the letters only: the counter of labels and the notes must not move.
  const aside = { ...context, label: () => '', fields: [], notes: { ids: [], deleted: 0, inserted: 0 } };
  const read = paragraphs.map((paragraph) => readParagraph(paragraph, aside)).filter((each) => each.text !== '');
  return read.length > 1 && read.every((each) => each.bold);
}
