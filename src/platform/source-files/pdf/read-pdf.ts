import { FileProblem } from '../file-problem.ts';
import type { ReadingNote } from '../source-file.ts';
import { documentLines } from './document-lines.ts';
import { isGarbled } from './letters.ts';
import { loadPages } from './load-pages.ts';

export interface ReadPdf {
  readonly text: string;
  readonly notes: readonly ReadingNote[];
}

/** A stamp of an electronic signature on a scan is no text layer: fewer letters than this on each page. */
const FEWEST_LETTERS = 25;

/** The words of a PDF with a text layer, in reading order. @throws FileProblem, 'scanned' when it has none */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pages = await loadPages(bytes);
  const read = documentLines(pages);
  const text = read.lines.join('\n');
  const letters = text.match(/[\p{L}\p{Co}\ufffd]/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS * pages.length) {
    const blank = pages.filter((page) => page.items.length < 3).length;
    if (letters < FEWEST_LETTERS || blank * 2 > pages.length) throw new FileProblem('scanned', String(pages.length));
  }
  if (isGarbled(text)) throw new FileProblem('no-letters');
  const empty = pages.filter((page) => page.items.length === 0).length;
  return {
    text,
    notes: [
      { code: 'pages', count: pages.length },
      ...(read.tables > 0 ? [{ code: 'tables', count: read.tables }] : []),
      ...(read.stamps > 0 ? [{ code: 'signature-stamps', count: read.stamps }] : []),
      ...(read.running > 0 ? [{ code: 'running-lines' }] : []),
      ...(empty > 0 ? [{ code: 'pages-without-text', count: empty }] : []),
    ],
  };
}
