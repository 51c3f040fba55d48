import { wordsHashOfPdf } from '../../../platform/source-files/pdf/words-hash.ts';
import type { OfficialDocument } from './official-document.rules.ts';
import { carryingPdfOf } from './pdf.document.ts';

/** The hash of the words of a PDF of this document, whatever files it carries. */
export const wordHashOf = async (document: OfficialDocument): Promise<Uint8Array> =>
  wordsHashOfPdf(carryingPdfOf({ document, attachments: [] }));
