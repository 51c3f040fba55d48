import type { LaidOutSection, PageNumbering } from '../laid-out-document.ts';
import { ASCENT, DESCENT, type FacedPage, MM_PER_POINT, type Row } from './faced-page.ts';
import type { PageRows } from './page-rows.ts';
import { middleOf, type TextArea, textArea } from './text-area.ts';

export interface PageSection {
  readonly first: number;
  readonly pages: readonly FacedPage[];
  readonly rows: readonly PageRows[];
  readonly area: TextArea;
}

/** Pages that are numbered together: a new count, or paper turned round, begins a section. */
export function pageSections(pages: readonly FacedPage[], rows: readonly PageRows[]): PageSection[] {
  const starts = pages.flatMap((_, at) => (at === 0 || beginsSection(pages, rows, at) ? [at] : []));
  return starts.map((first, index) => {
    const end = starts[index + 1] ?? pages.length;
    const own = rows.slice(first, end);
    const area = textArea(
      own.flatMap((page) => page.rows),
      pages[first]?.width ?? 0,
    );
    return { first, pages: pages.slice(first, end), rows: own, area };
  });
}

function beginsSection(pages: readonly FacedPage[], rows: readonly PageRows[], at: number): boolean {
  const [page, before] = [pages[at], pages[at - 1]];
  if (page && before && page.width > page.height !== before.width > before.height) return true;
  if (rows.every(({ number }) => number === null)) return false;
  const [number, previous] = [rows[at]?.number?.value ?? null, rows[at - 1]?.number?.value ?? null];
  if (number === null) return true;
  // The first page of a count hides its number: 2 goes on from there.
  return number !== (previous ?? number - 1) + 1 || (previous === null && number !== 2);
}

export function laidOutSection({ pages, rows, area }: PageSection): LaidOutSection {
  const [width, height] = [pages[0]?.width ?? 0, pages[0]?.height ?? 0];
  const { left, right } = area;
  return {
    width: width * MM_PER_POINT,
    height: height * MM_PER_POINT,
    margins: {
      left: left === null ? null : left * MM_PER_POINT,
      right: right === null || !area.rightShown ? null : (width - right) * MM_PER_POINT,
      ...heights(rows, height),
    },
    measured: true,
    numbering: numberingOf(rows, width, area),
  };
}

/** Text that ends early says nothing of the margin below; among several pages one is full but for two lines. */
const MOST_FREE_MM = 12;
const WIDEST_MM = 25;

function heights(rows: readonly PageRows[], height: number): { top: number | null; bottom: number | null } {
  const filled = rows.map((page) => page.rows).filter((page) => page.length > 0);
  if (filled.length === 0) return { top: null, bottom: null };
  const top = Math.min(...filled.map((page) => edgeOf(page[0], -ASCENT))) * MM_PER_POINT;
  const bottom = Math.min(...filled.map((page) => height - edgeOf(page.at(-1), DESCENT))) * MM_PER_POINT;
  const told = bottom <= WIDEST_MM || (filled.length > 2 && bottom > WIDEST_MM + MOST_FREE_MM);
  return { top, bottom: told ? bottom : null };
}

const edgeOf = (row: Row | undefined, share: number): number => (row?.y ?? 0) + share * (row?.chunks[0]?.size ?? 0);

function numberingOf(rows: readonly PageRows[], width: number, area: TextArea): PageNumbering {
  const shown = rows.flatMap(({ number }, at) => (number ? [{ ...number, page: at }] : []));
  const found = shown[0];
  const item = found?.chunk.items[0];
  const centre = middleOf(area, width);
  const off = found ? Math.abs((found.chunk.x0 + found.chunk.x1) / 2 - centre) : 0;
  return {
    at: found?.at ?? null,
    align: found ? (off < 8 || (area.left === null && off < 30) ? 'center' : 'right') : null,
    size: item?.size ?? null,
    upright: !item?.italic,
    arabic: shown.every(({ value }) => value !== null),
    onFirstPage: rows[0]?.number != null,
    restarts: shown.every(({ value, page }) => value === page + 1),
    pages: rows.length,
  };
}
