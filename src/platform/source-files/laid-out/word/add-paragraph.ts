import { listItemOf } from '../../docx/read-paragraph.ts';
import { childOf, settingOf, type XmlElement } from '../../xml.ts';
import type { FacedText } from '../laid-out-document.ts';
import { widthOf } from '../text-width.ts';
import { typedRule } from '../typed-rule.ts';
import { type Area, attachRule, type Flow } from './draft.ts';
import type { DrawnLine } from './drawings.ts';
import { readInline } from './inline.ts';
import { lettersOf } from './letters.ts';
import { leadingSpace, linesOf, plainText } from './lines.ts';
import { type ParagraphSettings, settingsOf } from './paragraph-settings.ts';
import { levelOf } from './style-sheet.ts';

/** Height of a line of Times New Roman, as a multiple of its size. */
export const SINGLE = 1.15;

/** Adds a paragraph to the flow. @returns bodies of the text boxes that hang on it */
export function addParagraph(paragraph: XmlElement, flow: Flow, area: Area): readonly XmlElement[] {
  const own = childOf(paragraph, 'pPr');
  const item = listItemOf(own, settingOf(own, 'pStyle') ?? flow.styles.defaultParagraph, flow);
  const settings = settingsOf(flow.sheet.paragraph(own, area.tableStyle, levelOf(flow.lists, item)));
  const inline = readInline(paragraph, { ...flow, paragraph: own, tableStyle: area.tableStyle });
  const label = item ? flow.label(item.numId, item.level) : '';
  const { face } = lettersOf(flow.sheet.letters(childOf(own, 'rPr'), own, area.tableStyle), flow.sheet);
  const faces = label === '' ? inline.faces : [{ ...(inline.faces[0] ?? face), text: label }, ...inline.faces];
  const text = plainText(faces);
  for (let left = inline.pictures; left > 0; left -= 1)
    flow.pictures.push({ page: null, paragraph: flow.out.length + 1 });
  const typed = typedRule(text);
  if (typed) attachRule(flow, area, { length: widthOf(faces), solid: typed.solid });
  else if (text === '') addBlank(flow, area, settings, face.size);
  else addWords(flow, area, settings, faces, inline.underlined);
  for (const line of inline.lines) placeLine(flow, area, line, text !== '' && !typed);
  return inline.boxes;
}

/** An empty paragraph is a gap, and a line where it has a border. */
function addBlank(flow: Flow, area: Area, settings: ParagraphSettings, size: number): void {
  const border = settings.above ?? settings.below;
  if (border) attachRule(flow, area, { length: area.width - settings.left - settings.right, solid: border.solid });
  if (flow.gap !== null) flow.gap += settings.before + lineHeight(settings, size) + settings.after;
}

const lineHeight = ({ line }: ParagraphSettings, size: number): number =>
  'points' in line ? line.points : line.multiple * SINGLE * size;

function addWords(
  flow: Flow,
  area: Area,
  settings: ParagraphSettings,
  faces: readonly FacedText[],
  underlined: { length: number; solid: boolean },
): void {
  const close = settings.contextual && settings.style === flow.style;
  const gap = flow.gap === null ? null : close ? 0 : flow.gap + settings.before;
  const inner = area.width - settings.left - settings.right;
  const pieces = linesOf(faces, { column: area.column, centred: settings.align === 'center' });
  for (const [index, piece] of pieces.entries()) {
    const words = plainText(piece.faces);
    const width = widthOf(piece.faces);
    flow.out.push({
      text: words,
      faces: piece.faces,
      place: { page: null, paragraph: flow.out.length + 1 },
      section: flow.section,
      column: piece.column,
      inTable: area.inTable,
      framed: area.framed || settings.framed,
      row: flow.row + (piece.column === 'right' ? 0 : index) / 1000,
      align: settings.align,
      firstLine: settings.left + settings.first + leadingSpace(piece.faces, settings.left + settings.first),
      gapBefore: index === 0 ? gap : 0,
      lineSpacing:
        'points' in settings.line
          ? settings.line.points / (SINGLE * (piece.faces[0]?.size ?? 14))
          : settings.line.multiple,
      width: Math.min(width, inner),
      wraps: width > inner,
      rule: underlined.length > 0.5 * width ? underlined : null,
      scope: area.scope,
    });
  }
  if (settings.below) attachRule(flow, area, { length: inner, solid: settings.below.solid });
  flow.gap = settings.after;
  flow.style = settings.style;
}

/** A line whose place is above the words of its own paragraph belongs to the words before. */
function placeLine(flow: Flow, area: Area, { length, solid, offset }: DrawnLine, hasWords: boolean): void {
  const own = flow.out.at(-1);
  const under = hasWords && own && (offset === null || offset > 0.5 * SINGLE * (own.faces[0]?.size ?? 14));
  if (under) own.rule = { length, solid };
  else if (hasWords && own) {
    const above = flow.out.slice(0, -1).findLast((draft) => draft.scope === area.scope);
    if (above) above.rule = { length, solid };
  } else attachRule(flow, area, { length, solid });
}
