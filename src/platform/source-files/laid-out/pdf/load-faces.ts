import { FileProblem } from '../../file-problem.ts';
import { MOST_PAGES } from '../../pdf/limits.ts';
import { damaged, openPdf, type PdfPage } from '../../pdf/load-pages.ts';
import { type Matrix, times } from '../../pdf/page-rules.ts';
import { type DrawnMarks, drawnMarks } from './drawn-marks.ts';
import type { FacedItem, FacedPage } from './faced-page.ts';

/** Pages with the letters as they look. Pictures are not decoded, scripts not run, nothing outside opened. @throws FileProblem */
export async function loadFacedPages(bytes: Uint8Array): Promise<FacedPage[]> {
  const unpdf = await import('unpdf');
  const document = await openPdf(unpdf, bytes);
  if (document.numPages > MOST_PAGES) throw new FileProblem('too-many-pages', String(document.numPages));
  const { OPS } = await unpdf.getResolvedPDFJS();
  const pages: FacedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number).catch(damaged);
    pages.push(await loadPage(page, OPS).catch(damaged));
    page.cleanup();
  }
  return pages;
}

async function loadPage(page: PdfPage, ops: Readonly<Record<string, number>>): Promise<FacedPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  const drawn = await page.getOperatorList();
  const upright = times([1, 0, 0, -1, 0, height], transform);
  const marks = drawnMarks(drawn, ops, upright, height);
  const items = content.items.flatMap((item) =>
    'str' in item && item.str.trim() !== '' ? itemOf(item, upright, height, fontName(page, item.fontName), marks) : [],
  );
  return { width, height, items, rules: marks.rules, pictures: marks.pictures };
}

type TextItem = { str: string; transform: number[]; width: number; fontName: string };

/** Words that stand on their side are no part of the paper's own text. */
function itemOf(item: TextItem, upright: Matrix, height: number, font: string, marks: DrawnMarks): FacedItem[] {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = times(upright, item.transform);
  if (Math.abs(b) > Math.abs(a) * 0.2 || a <= 0) return [];
  return [
    {
      text: item.str,
      x,
      y: height - y,
      width: item.width,
      size: Math.hypot(c, d) || 1,
      font,
      bold: /bold|black|heavy/i.test(font),
      italic: /italic|oblique/i.test(font),
      colour: marks.colourOf(item.str),
    },
  ];
}

/** "ABCDEF+Tinos-Bold": known after the page's drawing was read. */
function fontName(page: PdfPage, id: string): string {
  return page.commonObjs.has(id) ? String(page.commonObjs.get(id)?.name ?? '') : '';
}
