import { drawAside } from '../../../platform/typesetting/aside.ts';
import type { OfficialDocument } from './official-document.rules.ts';

/** @returns a .docx, drawn beside the server; about 20 ms for a letter, half a second for a table of 1,000 rows */
export const renderWord = (document: OfficialDocument): Promise<Uint8Array<ArrayBuffer>> =>
  drawAside({ module: import.meta.resolve('./word.document.ts'), name: 'wordOf', input: document });

/** @returns a tagged PDF/A-2a, drawn beside the server; about 20 ms for a letter, a second for 1,000 rows */
export const renderPdf = (document: OfficialDocument): Promise<Uint8Array<ArrayBuffer>> =>
  drawAside({ module: import.meta.resolve('./pdf.document.ts'), name: 'pdfOf', input: document });
