import { formatNumber } from '../docx/number-labels.ts';
import type { HtmlElement } from './html-tree.ts';

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

/** What a page prints before an item: its number in the list's format, or a dash. */
export function labelOf(list: HtmlElement, number: number): string {
  const style = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(list.attributes.style ?? '')?.[1]?.toLowerCase() ?? '';
  if (style === 'none') return '';
  if (list.name === 'ul') return '- ';
  const format = STYLES[style] ?? FORMATS[list.attributes.type ?? '1'] ?? 'decimal';
  return `${formatNumber(number, format)}. `;
}
