import { childOf, childrenOf, type XmlElement } from '../../xml.ts';
import { addParagraph } from './add-paragraph.ts';
import { type Area, attachRule, type Flow } from './draft.ts';
import { type TableShape, tableShape } from './table-shape.ts';

const BOX_WIDTH = 60;

export function readFlow(body: XmlElement, flow: Flow): void {
  readBlocks(body, flow, null);
}

/** @param area null: the pages' own, which a section may change */
function readBlocks(parent: XmlElement, flow: Flow, area: Area | null): void {
  for (const block of childrenOf(parent)) {
    if (block.name === 'p') readParagraph(block, flow, area ?? pageArea(flow));
    else if (block.name === 'tbl') readTable(block, flow, area ?? pageArea(flow));
    else if (CONTAINERS.has(block.name)) readBlocks(block, flow, area);
  }
}

const CONTAINERS = new Set(['sdt', 'sdtContent', 'customXml', 'smartTag', 'ins', 'moveTo']);

function pageArea(flow: Flow): Area {
  const { width, margins } = flow.sections[flow.section] ?? { width: 210, margins: { left: 30, right: 15 } };
  const inner = width - (margins.left ?? 0) - (margins.right ?? 0);
  return { column: 'whole', inTable: false, framed: false, width: inner, tableStyle: null, scope: 'page' };
}

function readParagraph(paragraph: XmlElement, flow: Flow, area: Area): void {
  if (!area.inTable && area.scope === 'page') flow.row += 1;
  const boxes = addParagraph(paragraph, flow, area);
  for (const [index, box] of boxes.entries()) {
    const scope = `${area.scope} box ${flow.out.length} ${index}`;
    flow.row += 1;
    readBlocks(box, flow, { ...area, column: 'whole', framed: true, width: BOX_WIDTH, scope });
  }
  if (childOf(childOf(paragraph, 'pPr'), 'sectPr')) {
    flow.section = Math.min(flow.section + 1, flow.sections.length - 1);
    flow.gap = null;
  }
}

function readTable(table: XmlElement, flow: Flow, outer: Area): void {
  const shape = tableShape(table, flow.sheet);
  const scope = `${outer.scope} table ${flow.row}`;
  for (const cells of shape.rows) {
    flow.row += 1;
    for (const cell of cells) readCell(cell, flow, cellArea(cell, shape, outer, scope));
  }
  flow.gap = null;
}

type Cell = TableShape['rows'][number][number];

/** A table inside a cell stays in that cell's half of the page. */
function cellArea(cell: Cell, shape: TableShape, outer: Area, scope: string): Area {
  const inTable = outer.inTable || shape.drawn;
  const column = inTable ? 'whole' : outer.column === 'whole' ? cell.column : outer.column;
  const { style } = shape;
  return { column, inTable, framed: outer.framed, width: cell.inner, tableStyle: style, scope: `${scope} ${column}` };
}

function readCell(cell: Cell, flow: Flow, area: Area): void {
  flow.gap = null;
  readBlocks(cell.element, flow, area);
  if (cell.below && !area.inTable) attachRule(flow, area, { length: cell.width, solid: cell.below.solid });
}
