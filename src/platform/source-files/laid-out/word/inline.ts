import { symbolOf } from '../../docx/symbols.ts';
import { childOf, childrenOf, type XmlElement } from '../../xml.ts';
import type { FacedText } from '../laid-out-document.ts';
import { widthOf } from '../text-width.ts';
import { type Drawings, readDrawing } from './drawings.ts';
import { lettersOf } from './letters.ts';
import type { StyleSheet } from './style-sheet.ts';

export interface Inline extends Drawings {
  /** a soft break is "\n", a tab "\t" */
  readonly faces: FacedText[];
  /** millimetres of underlined words */
  underlined: { length: number; solid: boolean };
}

export interface InlineContext {
  readonly sheet: StyleSheet;
  readonly paragraph: XmlElement | null;
  readonly tableStyle: string | null;
  /** for each open field whether its result has begun; goes on from paragraph to paragraph */
  readonly fields: boolean[];
}

/** Words, letters and drawings of a paragraph; tracked changes count as accepted. */
export function readInline(paragraph: XmlElement, context: InlineContext): Inline {
  const inline: Inline = { faces: [], lines: [], boxes: [], pictures: 0, underlined: { length: 0, solid: true } };
  readInto(paragraph, context, inline);
  return inline;
}

const SKIPPED = new Set(['pPr', 'rPr', 'sdtPr', 'del', 'moveFrom', 'fldData']);

function readInto(element: XmlElement, context: InlineContext, inline: Inline): void {
  for (const child of childrenOf(element)) {
    if (child.name === 'r') readRun(child, context, inline);
    else if (!SKIPPED.has(child.name)) readInto(child, context, inline);
  }
}

function readRun(run: XmlElement, context: InlineContext, inline: Inline): void {
  const layers = context.sheet.letters(childOf(run, 'rPr'), context.paragraph, context.tableStyle);
  const letters = lettersOf(layers, context.sheet);
  let text = '';
  for (const part of childrenOf(run)) {
    if (part.name === 'fldChar') turnField(context.fields, part.attributes.fldCharType ?? '');
    else if (DRAWINGS.has(part.name)) readDrawing(part, inline);
    else if (!context.fields.includes(false)) text += textOf(part);
  }
  if (letters.hidden || text === '') return;
  const faced = { ...letters.face, text: letters.capitals ? text.toLocaleUpperCase('vi') : text };
  inline.faces.push(faced);
  if (!letters.underline) return;
  inline.underlined.length += widthOf([faced]);
  inline.underlined.solid &&= letters.underline.solid;
}

const DRAWINGS = new Set(['AlternateContent', 'drawing', 'pict', 'object']);

function textOf({ name, attributes, children }: XmlElement): string {
  if (name === 't') return children.filter((child) => typeof child === 'string').join('');
  if (name === 'tab' || name === 'ptab') return '\t';
  if (name === 'br') return attributes.type === undefined || attributes.type === 'textWrapping' ? '\n' : '';
  if (name === 'cr') return '\n';
  if (name === 'noBreakHyphen') return '-';
  return name === 'sym' ? symbolOf(attributes.font ?? '', attributes.char ?? '') : '';
}

function turnField(fields: boolean[], kind: string): void {
  if (kind === 'begin') fields.push(false);
  else if (kind === 'separate' && fields.length > 0) fields[fields.length - 1] = true;
  else if (kind === 'end') fields.pop();
}
