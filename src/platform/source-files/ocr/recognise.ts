import { FileProblem } from '../file-problem.ts';
import { documentLines } from '../pdf/document-lines.ts';
import type { ReadFile } from '../source-file.ts';
import { DOTS_PER_INCH, MOST_SCANNED_PAGES, PAGE_MILLIS, SCAN_MILLIS } from './limits.ts';
import { type RecognisedPage, recognisedPage } from './recognised-page.ts';
import { runTool } from './run-tool.ts';

/** Fewer words, or less sure ones, are dirt, a stamp or a photograph. */
const FEWEST_WORDS = 5;
const LOWEST_CONFIDENCE = 55;

/** Whether this machine reads Vietnamese from pictures; asked once. */
export function canRecognise(): Promise<boolean> {
  languages ??= runTool(['tesseract', '--list-langs'], null, 10_000).then((list) =>
    /^vie$/m.test(list?.toString() ?? ''),
  );
  return languages;
}
let languages: Promise<boolean> | null = null;

/** The words of a picture. @throws FileProblem */
export async function recognisePicture(bytes: Uint8Array): Promise<ReadFile> {
  if (!(await canRecognise())) throw new FileProblem('picture');
  return joined([await recognise(bytes, PAGE_MILLIS)]);
}

/**
 * The words of a scanned PDF, page after page: drawn by pdftoppm, recognised by tesseract. Both read what is handed to
 * them, so that no scan stays on the disk when the server is ended meanwhile.
 * @throws FileProblem
 */
export async function recogniseScan(bytes: Uint8Array): Promise<ReadFile> {
  if (!(await canRecognise())) throw new FileProblem('scanned');
  return joined(await recognisePages(bytes));
}

async function recognisePages(scan: Uint8Array): Promise<RecognisedPage[]> {
  const pages: RecognisedPage[] = [];
  const begun = performance.now();
  const count = await pagesOf(scan);
  if (count === 0) throw new FileProblem('scanned');
  if (count > MOST_SCANNED_PAGES) throw new FileProblem('scan-too-long');
  for (let number = 1; number <= count; number += 1) {
    const range = ['-f', String(number), '-l', String(number), '-r', String(DOTS_PER_INCH)];
    const picture = await runTool(
      ['pdftoppm', '-png', '-gray', '-singlefile', '-scale-to', '3600', ...range, '-'],
      scan,
      PAGE_MILLIS,
    );
    if (!picture) throw new FileProblem('scan-unread');
    pages.push(await recognise(picture, PAGE_MILLIS));
    if (performance.now() - begun > SCAN_MILLIS) throw new FileProblem('too-slow');
  }
  return pages;
}

/** 0 when the tool is missing or cannot open the file. */
async function pagesOf(scan: Uint8Array): Promise<number> {
  const facts = await runTool(['pdfinfo', '-'], scan, PAGE_MILLIS);
  return Number(/^Pages:\s+(\d+)/m.exec(facts?.toString() ?? '')?.[1] ?? 0);
}

async function recognise(picture: Uint8Array, millis: number): Promise<RecognisedPage> {
  const table = await runTool(['tesseract', 'stdin', 'stdout', '-l', 'vie', '--psm', '3', 'tsv'], picture, millis);
  if (!table) throw new FileProblem('scan-unread');
  return recognisedPage(table.toString('utf8'));
}

function joined(pages: readonly RecognisedPage[]): ReadFile {
  const words = pages.reduce((sum, page) => sum + page.words, 0);
  const confidence = pages.reduce((sum, page) => sum + page.confidence * page.words, 0) / Math.max(1, words);
  if (words < FEWEST_WORDS || confidence < LOWEST_CONFIDENCE) throw new FileProblem('scan-unread');
  const { lines, stamps } = documentLines(pages.map(({ page }) => page));
  return {
    text: lines.join('\n'),
    origin: 'ocr',
    notes: [
      { code: 'recognised', count: pages.length },
      { code: 'confidence', count: Math.round(confidence) },
      ...(stamps > 0 ? [{ code: 'signature-stamps', count: stamps }] : []),
    ],
  };
}
