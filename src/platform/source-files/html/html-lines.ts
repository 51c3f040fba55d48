import { isHidden, plainText } from './html-elements.ts';
import { readTable } from './html-tables.ts';
import type { HtmlElement } from './html-tree.ts';
import { labelOf } from './list-labels.ts';

export interface HtmlLines {
  readonly lines: string[];
  tables: number;
}

const BLOCK =
  /^(?:address|article|aside|blockquote|body|center|dd|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|html|main|nav|ol|p|pre|section|table|tbody|tr|td|th|ul|li|caption|hr)$/;

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
    const read = readTable(table, (cell) => htmlLines(cell));
    this.#read.tables += read.tables;
    this.#read.lines.push(...read.lines);
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
