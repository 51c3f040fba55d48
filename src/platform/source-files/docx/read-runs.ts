import { childOf, childrenOf, isOn, settingOf, type XmlElement } from '../xml.ts';
import type { LabelCounter } from './number-labels.ts';
import type { NumberingList } from './numbering.ts';
import type { WordStyles } from './styles.ts';
import { symbolOf } from './symbols.ts';

/** What a paragraph is read with; `fields` goes on from paragraph to paragraph. */
export interface WordContext {
  readonly styles: WordStyles;
  readonly lists: ReadonlyMap<string, NumberingList>;
  readonly label: LabelCounter;
  /** for each open field whether its result has begun: what stands before is an instruction to Word */
  readonly fields: boolean[];
  readonly notes: { readonly ids: string[]; deleted: number; inserted: number };
}

/** What the runs of one paragraph come to. */
export interface Reading {
  text: string;
  boldLetters: number;
  letters: number;
  readonly boxes: XmlElement[];
  readonly style: string | null;
}

/** Adds the words of a paragraph, or of what stands in it, to `reading`. */
export function readInline(element: XmlElement, context: WordContext, reading: Reading): void {
  for (const child of childrenOf(element)) {
    if (child.name === 'r') readRun(child, context, reading);
    else if (child.name === 'del' || child.name === 'moveFrom') context.notes.deleted += 1;
    else if (!SKIPPED.has(child.name)) {
      if (child.name === 'ins' || child.name === 'moveTo') context.notes.inserted += 1;
      readInline(child, context, reading);
    }
  }
}

const SKIPPED = new Set(['pPr', 'rPr', 'sdtPr', 'sdtEndPr', 'fldData', 'proofErr', 'bookmarkStart', 'bookmarkEnd']);

function readRun(run: XmlElement, context: WordContext, reading: Reading): void {
  const properties = childOf(run, 'rPr');
  const character = settingOf(properties, 'rStyle');
  const has = (name: string): boolean =>
    isOn(properties, name) ?? (context.styles.letters(character, name) || context.styles.letters(reading.style, name));
  if (has('vanish')) return;
  const before = reading.text.length;
  for (const child of childrenOf(run)) readRunPart(child, context, reading);
  if (has('caps') || has('smallCaps'))
    reading.text = reading.text.slice(0, before) + reading.text.slice(before).toLocaleUpperCase('vi');
  const added = reading.text.slice(before).replace(/\s/g, '').length;
  reading.letters += added;
  if (has('b')) reading.boldLetters += added;
}

function readRunPart(part: XmlElement, context: WordContext, reading: Reading): void {
  const { name, attributes } = part;
  if (name === 'fldChar') turnField(context.fields, attributes.fldCharType ?? '');
  else if (DRAWINGS.has(name)) collectBoxes(part, reading.boxes);
  else if (context.fields.includes(false)) return;
  else if (name === 't') reading.text += part.children.filter((child) => typeof child === 'string').join('');
  else if (name === 'tab' || name === 'ptab') reading.text += '\t';
  else if (name === 'br' || name === 'cr') reading.text += '\n';
  else if (name === 'noBreakHyphen') reading.text += '-';
  else if (name === 'sym') reading.text += symbolOf(attributes.font ?? '', attributes.char ?? '');
  else if (name === 'footnoteReference' || name === 'endnoteReference') {
    context.notes.ids.push(`${name === 'footnoteReference' ? 'f' : 'e'}${attributes.id ?? ''}`);
    reading.text += `[${context.notes.ids.length}]`;
  }
}

const DRAWINGS = new Set(['AlternateContent', 'drawing', 'pict', 'object']);

function turnField(fields: boolean[], kind: string): void {
  if (kind === 'begin') fields.push(false);
  else if (kind === 'separate' && fields.length > 0) fields[fields.length - 1] = true;
  else if (kind === 'end') fields.pop();
}

/** A drawing is written twice, for new and for old Word; the first that holds a text box is read. */
function collectBoxes(element: XmlElement, boxes: XmlElement[]): void {
  for (const child of childrenOf(element)) {
    const before = boxes.length;
    if (child.name === 'txbxContent') boxes.push(child);
    else collectBoxes(child, boxes);
    if (element.name === 'AlternateContent' && boxes.length > before) return;
  }
}
