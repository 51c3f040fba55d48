import { readFileSync } from 'node:fs';
import { monthOf, yearOf } from '../../../kernel/day.ts';
import { type Attachment, type PdfStandard, typeset } from '../../../platform/typesetting/typeset.ts';
import { layOut } from './layout.rules.ts';
import type { OfficialDocument } from './official-document.rules.ts';

const template = new URL('./official-document.typ', import.meta.url);

/** @returns the bytes of a tagged PDF/A-2a with the words and the setting of the Word file, without signature and seal */
export function pdfOf(document: OfficialDocument, standard?: PdfStandard): Uint8Array<ArrayBuffer> {
  return drawn(document, standard, []);
}

/** The same as a PDF/A-3a, which carries files. */
export const carryingPdfOf = ({ document, attachments }: CarryingPdf): Uint8Array<ArrayBuffer> =>
  drawn(document, 'a-3a', attachments);

export interface CarryingPdf {
  readonly document: OfficialDocument;
  readonly attachments: readonly Attachment[];
}

function drawn(document: OfficialDocument, standard: PdfStandard | undefined, attachments: readonly Attachment[]) {
  const { date } = document;
  const day = date && { year: yearOf(date), month: monthOf(date), day: Number(date.slice(8, 10)) };
  return typeset(readFileSync(template, 'utf8'), { ...layOut(document), day }, standard, attachments);
}
