import type { PageLine } from './page.ts';

export interface EdgePage {
  readonly height: number;
  readonly lines: readonly PageLine[];
}

const PAGE_NUMBER =
  /^(?:[-–—]\s*)?\d{1,4}(?:\s*[-–—])?$|^(?:trang|page)\s*\d{1,4}(?:\s*(?:\/|of|trên)\s*\d{1,4})?$|^\d{1,4}\s*\/\s*\d{1,4}$/iu;
/** Share of the page at its top and bottom where numbers, headers and footers stand. */
const EDGE = 0.12;
/** A line of words must come back on that many pages to be a header or a footer. */
const FEWEST_PAGES = 3;
const LINES_DEEP = 3;

/** Takes away page numbers, and headers and footers that come back from page to page. */
export function withoutEdges(pages: readonly EdgePage[]): { pages: PageLine[][]; removed: number } {
  const seen = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edgeLines(page).map((line) => keyOf(line, page))))
      seen.set(key, (seen.get(key) ?? 0) + 1);
  const most = Math.max(FEWEST_PAGES, pages.length / 3);
  let removed = 0;
  const kept = pages.map((page) => {
    const numbers = new Set(edgeLines(page).filter((line) => PAGE_NUMBER.test(textOf(line))));
    const comesBack = (line: PageLine) => !numbers.has(line) && (seen.get(keyOf(line, page)) ?? 0) >= most;
    const running = new Set(edgeLines(page).filter(comesBack));
    removed += running.size;
    return page.lines.filter((line) => !running.has(line) && !numbers.has(line));
  });
  return { pages: kept, removed };
}

const edgeLines = ({ lines, height }: EdgePage): PageLine[] => [
  ...lines.slice(0, LINES_DEEP).filter((line) => line.y < height * EDGE),
  ...lines.slice(-LINES_DEEP).filter((line) => line.y > height * (1 - EDGE)),
];

const textOf = (line: PageLine): string =>
  line.segments
    .map((segment) => segment.text)
    .join(' ')
    .trim();

/** The same words at the same end of the page, whatever the number in them. */
const keyOf = (line: PageLine, { height }: EdgePage): string =>
  `${line.y < height / 2 ? 'top' : 'bottom'} ${textOf(line).replace(/\d+/g, '#')}`;
