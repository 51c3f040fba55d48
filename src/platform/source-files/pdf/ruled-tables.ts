import type { Page, PageItem, PageRule } from './page.ts';

/** A grid that drawn lines make, with the words in its cells. */
export interface RuledTable {
  readonly top: number;
  readonly bottom: number;
  /** edges of the columns from left to right, of the rows from top to bottom */
  readonly edges: readonly number[];
  readonly heights: readonly number[];
  /** cells by row and column; a merged cell is the same object in every place that it covers */
  readonly rows: readonly (readonly RuledCell[])[];
}

export interface RuledCell {
  readonly items: PageItem[];
  left: number;
  right: number;
}

const NEAR = 3;
const MOST_LINES = 400;

/** Tables of a page from top to bottom, and the pieces of text that stand outside them. */
export function takeTables(page: Page): { tables: RuledTable[]; rest: PageItem[] } {
  const tables = page.rules.length >= 5 ? groupsOf(page.rules).flatMap(tableOf) : [];
  tables.sort((one, other) => one.top - other.top);
  const rest: PageItem[] = [];
  for (const item of page.items) {
    const cell = cellAt(tables, item);
    if (cell) cell.items.push(item);
    else rest.push(item);
  }
  return {
    tables: tables.filter((table) => table.rows.some((row) => row.some((cell) => cell.items.length > 0))),
    rest,
  };
}

/** Lines that touch belong together. They are swept from top to bottom, so few are compared. */
function groupsOf(rules: readonly PageRule[]): PageRule[][] {
  const sorted = [...rules].sort((one, other) => one.y0 - other.y0);
  const groups: { rules: PageRule[]; x0: number; x1: number; y1: number }[] = [];
  for (const rule of sorted) {
    const touched = groups.filter((g) => rule.y0 <= g.y1 + NEAR && rule.x0 <= g.x1 + NEAR && rule.x1 >= g.x0 - NEAR);
    const [into, ...others] = touched;
    const group = into ?? { rules: [], x0: rule.x0, x1: rule.x1, y1: rule.y1 };
    if (!into) groups.push(group);
    for (const other of others) {
      group.rules.push(...other.rules);
      widen(group, other);
      groups.splice(groups.indexOf(other), 1);
    }
    group.rules.push(rule);
    widen(group, rule);
  }
  return groups.map((group) => group.rules);
}

function widen(group: { x0: number; x1: number; y1: number }, by: { x0: number; x1: number; y1: number }): void {
  group.x0 = Math.min(group.x0, by.x0);
  group.x1 = Math.max(group.x1, by.x1);
  group.y1 = Math.max(group.y1, by.y1);
}

function tableOf(rules: readonly PageRule[]): RuledTable[] {
  const [flat, upright] = [rules.filter((r) => r.y0 === r.y1), rules.filter((r) => r.y0 !== r.y1)];
  const xs = positions(upright.map((rule) => rule.x0));
  const ys = positions(flat.map((rule) => rule.y0));
  if (xs.length < 3 || ys.length < 2 || xs.length > 64 || ys.length > MOST_LINES) return [];
  const rows: RuledCell[][] = [];
  for (let y = 0; y < ys.length - 1; y += 1) {
    const row: RuledCell[] = [];
    const [top = 0, bottom = 0] = [ys[y], ys[y + 1]];
    for (let x = 0; x < xs.length - 1; x += 1) {
      const [left = 0, right = 0] = [xs[x], xs[x + 1]];
      const beside = row[x - 1];
      const above = rows[y - 1]?.[x];
      const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
      const openLeft = beside && !upright.some((r) => near(r.x0, left) && r.y0 < middle.y && r.y1 > middle.y);
      const openAbove = above && !flat.some((r) => near(r.y0, top) && r.x0 < middle.x && r.x1 > middle.x);
      const cell = (openAbove && above) || (openLeft && beside) || { items: [], left, right };
      cell.left = Math.min(cell.left, left);
      cell.right = Math.max(cell.right, right);
      row.push(cell);
    }
    rows.push(row);
  }
  return [{ top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0, edges: xs, heights: ys, rows }];
}

const near = (one: number, other: number): boolean => Math.abs(one - other) <= NEAR;

/** Sorted places; a double line counts once. */
function positions(values: readonly number[]): number[] {
  const places: number[] = [];
  for (const value of [...values].sort((one, other) => one - other)) {
    if (places.length === 0 || value - (places.at(-1) ?? 0) > NEAR) places.push(value);
  }
  return places;
}

function cellAt(tables: readonly RuledTable[], item: PageItem): RuledCell | null {
  const [x, y] = [item.x + item.width / 2, item.y - item.size / 3];
  for (const { top, bottom, edges, heights, rows } of tables) {
    if (y < top || y > bottom || x < (edges[0] ?? 0) - NEAR || x > (edges.at(-1) ?? 0) + NEAR) continue;
    const column = Math.max(
      0,
      edges.findLastIndex((edge) => x >= edge),
    );
    const row = heights.findLastIndex((height) => y >= height);
    return rows[Math.min(row, rows.length - 1)]?.[Math.min(column, edges.length - 2)] ?? null;
  }
  return null;
}
