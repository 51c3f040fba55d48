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
  if (isGarbled(text)) throw new FileProblem('no-letters');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const blank = pages.filter((page) => page.items.length < 3).length;
  const hardlyAny = letters < FEWEST_LETTERS * pages.length && blank * 2 > pages.length;
  if (letters < FEWEST_LETTERS || hardlyAny) throw new FileProblem('scanned', String(pages.length));
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
