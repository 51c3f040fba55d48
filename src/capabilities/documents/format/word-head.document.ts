import type { Paragraph, Table } from 'docx';
import type { PrintedDocument, PrintedHead, PrintedHeading } from './printed-document.rules.ts';
import { shortRule, widthOf } from './text-width.rules.ts';
import { columns } from './word-columns.document.ts';
import { roomOf, SIZE } from './word-page.document.ts';
import { frame, line, rule } from './word-paragraph.document.ts';

/** The issuer takes so much of the width, the country the rest. */
const ISSUER_SHARE = 0.42;
const RED = 'FF0000';
const BLACK = '000000';
/** Millimetres of the frame around DỰ THẢO, which is no mark of the decree. */
const DRAFT_WIDTH = 30;

/** Ô 1–5b: two columns, without lines. */
export function wordHead(head: PrintedHead): Table {
  const room = roomOf(false);
  const left = Math.round(room * ISSUER_SHARE);
  const under = [
    ...(head.number ? [line(head.number, { size: SIZE.number, before: 80 })] : []),
    ...(head.letterSubject ? [line(head.letterSubject, { size: SIZE.letterSubject, before: 120 })] : []),
    ...(head.draft ? [frame(head.draft, DRAFT_WIDTH, left, BLACK)] : []),
    ...(head.urgency ? [frame(head.urgency.text, head.urgency.width, left, RED)] : []),
  ];
  const date = line(head.placeAndDate, { size: SIZE.motto, italics: true, before: 80 });
  return columns([left, room - left], [letterhead(head, left, room - left), [under, [date]]]);
}

/** What a decision issues carries the heads of both columns, and no number. */
export function wordLetterhead(head: Pick<PrintedHead, 'parent' | 'issuer' | 'country' | 'motto'>, landscape: boolean) {
  const room = roomOf(landscape);
  const left = Math.round(room * ISSUER_SHARE);
  return columns([left, room - left], [letterhead(head, left, room - left)]);
}

function letterhead(head: Pick<PrintedHead, 'parent' | 'issuer' | 'country' | 'motto'>, left: number, right: number) {
  const issuer = [
    ...head.parent.map((text) => line(text, { size: SIZE.issuer })),
    ...head.issuer.map((text) => line(text, { size: SIZE.issuer, bold: true })),
    rule(shortRule(head.issuer, SIZE.issuer, left), left),
  ];
  const country = [
    line(head.country, { size: SIZE.country, bold: true }),
    line(head.motto, { size: SIZE.motto, bold: true }),
    rule(widthOf(head.motto, SIZE.motto), right),
  ];
  return [issuer, country];
}

/** Ô 5a: type and subject with the rule under them, and the line that says what it belongs to. */
export function wordHeading(heading: NonNullable<PrintedDocument['heading']>, landscape: boolean): Paragraph[] {
  const room = roomOf(landscape);
  const { type, subject, reference } = heading;
  return [
    line(type, { size: SIZE.body, bold: true, before: 240, level: 1 }),
    ...(subject ? [line(subject, { size: SIZE.body, bold: true })] : []),
    ...(reference ? [line(reference, { size: SIZE.body, italics: true })] : []),
    rule(shortRule([subject || type], SIZE.body, room), room, 200),
  ];
}

/** "Phụ lục I", its title in capitals, and the document that it belongs to. */
export const wordAnnexHeading = ({ type, subject, reference }: PrintedHeading): Paragraph[] => [
  line(type, { size: SIZE.body, bold: true, level: 1 }),
  line(subject, { size: SIZE.body, bold: true }),
  line(reference, { size: SIZE.body, italics: true, after: 160 }),
];
