import { formatNumber } from '../docx/number-labels.ts';
import { spreadCells, type TableCell, tableLines } from '../text/table-lines.ts';
import type { HtmlElement } from './html-tree.ts';

export interface HtmlLines {
  readonly lines: string[];
  tables: number;
}

const BLOCK =
  /^(?:address|article|aside|blockquote|body|center|dd|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|html|main|nav|ol|p|pre|section|table|tbody|tr|td|th|ul|li|caption|hr)$/;
const NO_TEXT = /^(?:head|script|style|button|select|input|nav)$/;
const FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};
const STYLES: Readonly<Record<string, string>> = {
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  decimal: 'decimal',
};

/** Lines that a page shows: blocks, lists with their numbers, tables; hidden parts left out. */
export function htmlLines(root: HtmlElement): HtmlLines {
  const read: HtmlLines = { lines: [], tables: 0 };
  const writer = new LineWriter(read);
  writer.children(root);
  writer.end();
  return read;
}

class LineWriter {
  #line = '';
  readonly #read: HtmlLines;

  constructor(read: HtmlLines) {
    this.#read = read;
  }

  children(element: HtmlElement): void {
    for (const child of element.children) {
      if (typeof child === 'string') this.#line += element.name === 'pre' ? child : child.replace(/[\t\n\r\f ]+/g, ' ');
      else if (!isHidden(child)) this.#element(child);
    }
  }

  #element(element: HtmlElement): void {
    const { name } = element;
    if (name === 'br') this.end(true);
    else if (name === 'table') this.#table(element);
    else if (name === 'ol' || name === 'ul') this.#list(element);
    else if (BLOCK.test(name)) {
      this.end();
      this.children(element);
      this.end();
    } else if (name === 'sup' && /^\d{1,3}$/.test(plainText(element).trim()))
      this.#line += `[${plainText(element).trim()}]`;
    else this.children(element);
  }

  #list(list: HtmlElement): void {
    this.end();
    let number = Number.parseInt(list.attributes.start ?? '1', 10) || 1;
    for (const item of list.children) {
      if (typeof item === 'string' || isHidden(item)) continue;
      if (item.name !== 'li') {
        this.#element(item);
        continue;
      }
      number = Number.parseInt(item.attributes.value ?? '', 10) || number;
      this.#line = labelOf(list, number);
      const [before, label] = [this.#read.lines.length, this.#line];
      this.#itemBody(item);
      if (this.#line === label) this.#line = '';
      this.end();
      if (this.#read.lines.length > before || label !== '') number += 1;
    }
  }

  /** The first paragraph of an item stands beside its label. */
  #itemBody(item: HtmlElement): void {
    const [first, ...rest] = item.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
    if (first && typeof first !== 'string' && /^(?:p|div)$/.test(first.name) && !isHidden(first)) {
      this.children(first);
      if (rest.length > 0) this.end();
      this.children({ ...item, children: rest });
    } else this.children(item);
  }

  #table(table: HtmlElement): void {
    this.end();
    const rows = rowsOf(table);
    const cells = rows.map((row) => cellsOf(row));
    if (isForLayout(table, cells)) {
      for (const row of rows) for (const cell of cellElements(row)) this.#read.lines.push(...trimmed(htmlLines(cell)));
      return;
    }
    const headed = rows.length > 1 && rows[0] !== undefined && isHeading(rows[0]);
    const written = tableLines(spreadCells(cells), headed);
    if (written.length > 0) this.#read.tables += 1;
    this.#read.lines.push(...written);
  }

  /** @param hard a break that was meant, even of an empty line */
  end(hard = false): void {
    const line = this.#line
      .replace(/\u00a0/g, ' ')
      .replace(/ {2,}/g, ' ')
      .trim();
    this.#line = '';
    if (line !== '') this.#read.lines.push(...line.split('\n').map((part) => part.trimEnd()));
    else if (hard && this.#read.lines.length > 0 && this.#read.lines.at(-1) !== '') this.#read.lines.push('');
  }
}

const trimmed = ({ lines }: HtmlLines): string[] => lines.filter((line) => line !== '');

function isHidden({ name, attributes }: HtmlElement): boolean {
  if (NO_TEXT.test(name) || 'hidden' in attributes || attributes['aria-hidden'] === 'true') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(attributes.style ?? '');
}

function labelOf(list: HtmlElement, number: number): string {
  const style = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(list.attributes.style ?? '')?.[1]?.toLowerCase() ?? '';
  if (style === 'none') return '';
  if (list.name === 'ul') return '- ';
  const format = STYLES[style] ?? FORMATS[list.attributes.type ?? '1'] ?? 'decimal';
  return `${formatNumber(number, format)}. `;
}

const rowsOf = (table: HtmlElement): HtmlElement[] =>
  elementsOf(table).flatMap((child) =>
    child.name === 'tr' ? [child] : /^(?:thead|tbody|tfoot)$/.test(child.name) && !isHidden(child) ? rowsOf(child) : [],
  );

const elementsOf = (element: HtmlElement): HtmlElement[] =>
  element.children.filter((child): child is HtmlElement => typeof child !== 'string');

const cellElements = (row: HtmlElement): HtmlElement[] =>
  elementsOf(row).filter((child) => child.name === 'td' || child.name === 'th');

const cellsOf = (row: HtmlElement): TableCell[] =>
  cellElements(row).map((cell) => ({
    paragraphs: trimmed(htmlLines({ ...cell, name: '#cell' })),
    columns: span(cell.attributes.colspan),
    rows: span(cell.attributes.rowspan),
  }));

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

const plainText = (element: HtmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : plainText(child))).join('');
