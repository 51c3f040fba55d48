import { FileProblem } from '../file-problem.ts';
import { MOST_PAGES } from './limits.ts';
import type { Page, PageItem, PageRule } from './page.ts';
import { type Matrix, rulesOfPath, times } from './page-rules.ts';

/** More drawn lines on a page are a map or a diagram. */
const MOST_RULES = 4000;

type Unpdf = typeof import('unpdf');
type PdfDocument = Awaited<ReturnType<Unpdf['getDocumentProxy']>>;
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/** What stands on each page. Pictures are not decoded, scripts not run, nothing outside opened. @throws FileProblem */
export async function loadPages(bytes: Uint8Array): Promise<Page[]> {
  const unpdf = await import('unpdf');
  const document = await openPdf(unpdf, bytes);
  if (document.numPages > MOST_PAGES) throw new FileProblem('too-many-pages', String(document.numPages));
  const { OPS } = await unpdf.getResolvedPDFJS();
  const pages: Page[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number).catch(damaged);
    pages.push(await loadPage(page, OPS).catch(damaged));
    page.cleanup();
  }
  return pages;
}

/** @throws FileProblem */
export async function openPdf(unpdf: Unpdf, bytes: Uint8Array): Promise<PdfDocument> {
  const settings = { verbosity: 0, maxImageSize: 1, isEvalSupported: false, stopAtErrors: false, enableXfa: false };
  try {
    // The reader takes the buffer away from us, so it gets a copy.
    return await unpdf.getDocumentProxy(new Uint8Array(bytes), settings);
  } catch (error) {
    throw new FileProblem(
      (error as Error).name === 'PasswordException' ? 'locked' : 'damaged',
      (error as Error).message,
    );
  }
}

/** What the reader stumbles over, no program writes. */
export const damaged = (error: unknown): never => {
  throw error instanceof FileProblem ? error : new FileProblem('damaged', (error as Error).message);
};

async function loadPage(page: PdfPage, ops: Readonly<Record<string, number>>): Promise<Page> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  const texts = content.items.filter((item) => 'str' in item && item.str.trim() !== '');
  if (texts.length === 0) return { width, height, items: [], rules: [] };
  const drawn = await page.getOperatorList();
  const upright = times([1, 0, 0, -1, 0, height], transform);
  const items = texts.flatMap((item) =>
    'str' in item ? itemOf(item, upright, height, isBoldFont(page, item.fontName)) : [],
  );
  return { width, height, items, rules: rulesOf(drawn, ops, upright, height) };
}

type TextItem = { str: string; transform: number[]; width: number; fontName: string };

/** Words that stand on their side are stamps at the edge of a page. */
function itemOf(item: TextItem, upright: Matrix, height: number, bold: boolean): PageItem[] {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = times(upright, item.transform);
  if (Math.abs(b) > Math.abs(a) * 0.2 || a <= 0) return [];
  return [{ text: item.str, x, y: height - y, width: item.width, size: Math.hypot(c, d) || 1, bold }];
}

function isBoldFont(page: PdfPage, fontName: string): boolean {
  if (!page.commonObjs.has(fontName)) return false;
  return /bold|black|heavy/i.test(String(page.commonObjs.get(fontName)?.name ?? ''));
}

/** Follows the drawing instructions of a page only as far as lines need it. */
function rulesOf(
  drawn: { fnArray: number[]; argsArray: unknown[] },
  ops: Readonly<Record<string, number>>,
  upright: Matrix,
  height: number,
): PageRule[] {
  const rules: PageRule[] = [];
  const saved: Matrix[] = [];
  const strokes = new Set([ops.stroke, ops.closeStroke, ops.fillStroke, ops.eoFillStroke, ops.closeFillStroke]);
  let matrix = upright;
  for (const [at, operation] of drawn.fnArray.entries()) {
    const values = drawn.argsArray[at] as readonly unknown[];
    if (operation === ops.save) saved.push(matrix);
    else if (operation === ops.restore) matrix = saved.pop() ?? upright;
    else if (operation === ops.transform) matrix = times(matrix, values as Matrix);
    else if (operation === ops.constructPath && values[0] !== ops.endPath) {
      const path = (values[1] as readonly (ArrayLike<number> | undefined)[])[0];
      if (path) rules.push(...rulesOfPath(path, strokes.has(values[0] as number), matrix, height));
    }
    if (rules.length > MOST_RULES) return [];
  }
  return rules;
}
