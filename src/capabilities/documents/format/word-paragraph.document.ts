import { AlignmentType, BorderStyle, type IParagraphOptions, LineRuleType, Paragraph, TextRun } from 'docx';
import type { Placing, PrintedParagraph } from './printed-document.rules.ts';
import { SIZE } from './word-page.document.ts';

/** Twips: 1.27 cm for the first line, 6 pt between paragraphs, 1.1 lines. */
const FIRST_LINE = 720;
const GAP = 120;
const LINE = 264;

const PLACING: Record<Placing, IParagraphOptions> = {
  body: { alignment: AlignmentType.JUSTIFIED, indent: { firstLine: FIRST_LINE } },
  center: { alignment: AlignmentType.CENTER },
  addressees: { alignment: AlignmentType.LEFT, indent: { left: 1701 } },
  addressee: { alignment: AlignmentType.LEFT, indent: { left: 2835, hanging: 170 } },
};

/** A paragraph of the running text. @param keep on the page of what follows @param apart from a table above */
export const bodyParagraph = ({ placing, level, runs }: PrintedParagraph, keep = false, apart = false): Paragraph =>
  new Paragraph({
    ...PLACING[placing],
    spacing: { ...(apart ? { before: GAP } : {}), after: GAP, line: LINE, lineRule: LineRuleType.AUTO },
    keepNext: keep || level > 0 || placing === 'addressees',
    ...(level > 0 ? { outlineLevel: level - 1 } : {}),
    children: runs.map(({ text, bold, italic }) => new TextRun({ text, bold, italics: italic, size: SIZE.body })),
  });

export interface Setting {
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly before?: number;
  readonly after?: number;
  readonly align?: 'left' | 'center';
  readonly level?: number;
}

/** A line of a head or a closing: one style, single spaced, kept with what follows. */
export const line = (text: string, { size, bold, italics, before = 0, after = 0, align, level }: Setting): Paragraph =>
  new Paragraph({
    alignment: align === 'left' ? AlignmentType.LEFT : AlignmentType.CENTER,
    spacing: { before, after, line: 240, lineRule: LineRuleType.AUTO },
    keepNext: true,
    ...(level ? { outlineLevel: level - 1 } : {}),
    children: [new TextRun({ text, size, bold, italics })],
  });

/** Word wants a paragraph after a table; this one takes no room and so never makes a page. */
export const end = (): Paragraph =>
  new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT }, run: { size: 2 } });

/** Room between the head of a công văn and the words. */
export const gap = (): Paragraph =>
  new Paragraph({ keepNext: true, spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.EXACT } });

/**
 * A solid rule in the middle of the room, as the upper border of an empty line.
 * @param length in twips @param room in twips
 */
export const rule = (length: number, room: number, after = 0): Paragraph => {
  const side = Math.max(0, Math.round((room - length) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 60, after, line: 80, lineRule: LineRuleType.EXACT },
    keepNext: true,
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [new TextRun({ text: '', size: 4 })],
  });
};

/** Words in a single frame. @param width in millimetres, of 8 mm height @param color six hexadecimal digits */
export const frame = (text: string, width: number, room: number, color: string): Paragraph => {
  const side = Math.max(0, Math.round((room - (width * 1440) / 25.4) / 2));
  const edge = { style: BorderStyle.SINGLE, size: 8, space: 3, color };
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { left: side, right: side },
    spacing: { before: 160, after: 60, line: 334, lineRule: LineRuleType.EXACT },
    keepNext: true,
    border: { top: edge, bottom: edge, left: edge, right: edge },
    children: [new TextRun({ text, size: SIZE.number, bold: true, color })],
  });
};
