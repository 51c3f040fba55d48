import { createHash } from 'node:crypto';
import { extractText, getDocumentProxy } from 'unpdf';

/** @returns the SHA-256 of the words that a PDF shows, page by page, without the spaces between them */
export async function wordsHashOfPdf(bytes: Uint8Array): Promise<Buffer> {
  const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  try {
    const { text } = await extractText(pdf, { mergePages: false });
    const words = text.map((page) => page.normalize('NFC').replace(/\s+/g, '')).join('\f');
    return createHash('sha256').update(words, 'utf8').digest();
  } finally {
    await pdf.cleanup();
  }
}
