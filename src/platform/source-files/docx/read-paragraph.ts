import { childOf, settingOf, type XmlElement } from '../xml.ts';
import type { NumberingList } from './numbering.ts';
import { type Reading, readInline, type WordContext } from './read-runs.ts';

export interface ReadParagraph {
  /** with its label; a soft break is a line end */
  readonly text: string;
  readonly bold: boolean;
  /** its end was deleted while changes were tracked: the next paragraph goes on in it */
  readonly runsOn: boolean;
  /** bodies of text boxes that hang on it */
  readonly boxes: readonly XmlElement[];
}

export function readParagraph(paragraph: XmlElement, context: WordContext): ReadParagraph {
  const properties = childOf(paragraph, 'pPr');
  const style = settingOf(properties, 'pStyle') ?? context.styles.defaultParagraph;
  const reading: Reading = { text: '', boldLetters: 0, letters: 0, boxes: [], style };
  const label = labelOf(properties, style, context);
  readInline(paragraph, context, reading);
  const words = reading.text.replace(/^[ \t]+/, '');
  // A number may stand alone, such as in the first column of a table; a dot without words says nothing.
  const text = words === '' && /^[-+] $/.test(label) ? '' : label === '' ? words : label + words;
  const bold = reading.letters > 0 && reading.boldLetters >= reading.letters * 0.9;
  return { text, bold, runsOn: childOf(childOf(properties, 'rPr'), 'del') !== null, boxes: reading.boxes };
}

function labelOf(properties: XmlElement | null, style: string | null, context: WordContext): string {
  const item = listItemOf(properties, style, context);
  return item ? context.label(item.numId, item.level) : '';
}

/** The list and level that a paragraph or its style stands in. */
export function listItemOf(
  properties: XmlElement | null,
  style: string | null,
  { styles, lists }: Pick<WordContext, 'styles' | 'lists'>,
): { numId: string; level: number } | null {
  const own = childOf(properties, 'numPr');
  const inherited = styles.numberingOf(style);
  const numId = settingOf(own, 'numId') ?? inherited.numId;
  if (numId === null || numId === '0') return null;
  const level = settingOf(own, 'ilvl') ?? inherited.level ?? levelOfStyle(lists.get(numId), style);
  return { numId, level: Number(level ?? 0) };
}

/** A heading style names its list only; the list says which level is the style's. */
function levelOfStyle(list: NumberingList | undefined, style: string | null): string | null {
  for (const [level, { style: owner }] of list?.levels ?? [])
    if (owner !== null && owner === style) return String(level);
  return null;
}
