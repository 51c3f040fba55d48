import { drawAside } from '../../../platform/typesetting/aside.ts';
import type { OfficialDocument } from './official-document.rules.ts';
import type { CarryingPdf } from './pdf.document.ts';

/** @returns a .docx, drawn beside the server; about 20 ms for a letter, half a second for a table of 1,000 rows */
export const renderWord = (document: OfficialDocument): Promise<Uint8Array<ArrayBuffer>> =>
  drawAside({ module: import.meta.resolve('./word.document.ts'), name: 'wordOf', input: document });

/** @returns a tagged PDF/A-2a, drawn beside the server; about 20 ms for a letter, a second for 1,000 rows */
export const renderPdf = (document: OfficialDocument): Promise<Uint8Array<ArrayBuffer>> =>
  drawAside({ module: import.meta.resolve('./pdf.document.ts'), name: 'pdfOf', input: document });

/** @returns the same as a PDF/A-3a that carries files, such as the evidence of its figures */
export const renderCarryingPdf = (job: CarryingPdf): Promise<Uint8Array<ArrayBuffer>> =>
  drawAside({ module: import.meta.resolve('./pdf.document.ts'), name: 'carryingPdfOf', input: job });

/** @returns the SHA-256 of the words that its PDF shows: what stands in a PDF is compared with what was signed for */
export const hashPdfWords = async (document: OfficialDocument): Promise<string> =>
  Buffer.from(
    await drawAside({ module: import.meta.resolve('./pdf-words.document.ts'), name: 'wordHashOf', input: document }),
  ).toString('hex');
