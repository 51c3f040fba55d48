import type { Paragraph, Table } from 'docx';
import type { PrintedClosing, PrintedSignature } from './printed-document.rules.ts';
import { columns } from './word-columns.document.ts';
import { roomOf, SIZE } from './word-page.document.ts';
import { line } from './word-paragraph.document.ts';

/** Twips that stay empty for the signature and the seal, which are made outside (practice 2). */
const ROOM_TO_SIGN = 1500;
const RECEIVERS_SHARE = 0.5;

/** Ô 7 and 9b: the receivers on a level with the signature; where several sign, below them. */
export function wordClosing({ recipients, signatures }: PrintedClosing): Table[] {
  const room = roomOf(false);
  const left = Math.round(room * RECEIVERS_SHARE);
  const receivers = recipients.map((text, at) =>
    at === 0
      ? line(text, { size: SIZE.label, bold: true, italics: true, align: 'left', before: 120 })
      : line(text, { size: SIZE.receiver, align: 'left' }),
  );
  const signed = signatures.map(wordSignature);
  if (signed.length <= 1) return [columns([left, room - left], [[receivers, signed[0] ?? []]])];
  const pairs = signed.flatMap((one, at) => (at % 2 === 0 ? [[one, signed[at + 1] ?? []]] : []));
  return [columns([left, room - left], [...pairs, ...(receivers.length > 0 ? [[receivers, []]] : [])])];
}

const wordSignature = ({ lines, name }: PrintedSignature): Paragraph[] => [
  ...lines.map((text, at) => line(text, { size: SIZE.body, bold: true, before: at === 0 ? 120 : 0 })),
  line(name, { size: SIZE.body, bold: true, before: ROOM_TO_SIGN }),
];
