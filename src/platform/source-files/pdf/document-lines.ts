import { tableLines } from '../text/table-lines.ts';
import { isBold, textOfCell } from './cell-text.ts';
import { type ColumnLine, readColumns } from './columns.ts';
import type { Page, PageLine } from './page.ts';
import { withoutEdges } from './page-edges.ts';
import { type FlowLine, joinLines, type Margins, marginsOf } from './paragraphs.ts';
import { type RuledTable, takeTables } from './ruled-tables.ts';
import { linesOf } from './segments.ts';
import { withoutStamps } from './signature-stamps.ts';

export interface DocumentLines {
  readonly lines: readonly string[];
  readonly tables: number;
  readonly stamps: number;
  /** headers and footers taken away */
  readonly running: number;
}

/** Paragraphs and tables of a document in the order in which it is read. */
export function documentLines(pages: readonly Page[]): DocumentLines {
  const taken = pages.map(takeTables);
  const stamped = taken.map(({ rest }) => withoutStamps(linesOf(rest)));
  const edged = withoutEdges(stamped.map(({ lines }, at) => ({ lines, height: pages[at]?.height ?? 0 })));
  const written = new Writer();
  const widths = pages.map((page) => Math.round(page.width));
  const margins = marginsByWidth(edged.pages, widths);
  for (const [at, lines] of edged.pages.entries())
    written.page(lines, taken[at]?.tables ?? [], margins.get(widths[at] ?? 0) as Margins);
  written.flush();
  const stamps = stamped.reduce((sum, page) => sum + page.stamps, 0);
  return { lines: written.lines, tables: written.tables, stamps, running: edged.removed };
}

/** Pages of one width share their margins: a page with three lines cannot tell its own. */
function marginsByWidth(pages: readonly (readonly PageLine[])[], widths: readonly number[]): Map<number, Margins> {
  const lines = new Map<number, ColumnLine[]>();
  for (const [at, page] of pages.entries()) {
    const known = lines.get(widths[at] ?? 0) ?? [];
    lines.set(widths[at] ?? 0, known);
    known.push(...readColumns(page).filter((line) => line.column === 'whole'));
  }
  return new Map([...lines].map(([width, known]) => [width, marginsOf(known)]));
}

/** Text runs on over the pages until a table cuts it; a table runs on where the next page begins with the same columns. */
class Writer {
  readonly lines: string[] = [];
  tables = 0;
  #flow: FlowLine[] = [];
  #table: { edges: readonly number[]; rows: string[][]; headed: boolean } | null = null;

  page(lines: readonly PageLine[], tables: readonly RuledTable[], margins: Margins): void {
    let from = 0;
    for (const table of tables) {
      const end = lines.findIndex((line, at) => at >= from && line.y > table.top);
      const until = end < 0 ? lines.length : end;
      this.#text(lines.slice(from, until), margins);
      this.#addTable(table);
      from = until;
    }
    this.#text(lines.slice(from), margins);
  }

  #text(lines: readonly PageLine[], margins: Margins): void {
    if (lines.length === 0) return;
    this.#endTable();
    const read = readColumns(lines);
    for (const [at, line] of read.entries()) {
      const before = read[at - 1];
      const gap = before && before.column === line.column ? line.segment.y - before.segment.y : null;
      this.#flow.push({ ...line, gap, margins });
    }
  }

  #addTable(table: RuledTable): void {
    this.#endText();
    const rows = table.rows.map((row) => row.map(textOfCell));
    const [heading = []] = rows;
    const open = this.#table;
    if (open && sameColumns(open.edges, table.edges)) {
      const repeated = open.headed && heading.join('\n') === open.rows[0]?.join('\n');
      open.rows.push(...(repeated ? rows.slice(1) : rows));
      return;
    }
    this.#endTable();
    this.#table = { edges: table.edges, rows, headed: isBold(table.rows[0] ?? []) };
  }

  #endText(): void {
    this.lines.push(...joinLines(this.#flow));
    this.#flow = [];
  }

  #endTable(): void {
    if (!this.#table) return;
    const written = tableLines(this.#table.rows, this.#table.headed);
    if (written.length > 0) this.tables += 1;
    this.lines.push(...written);
    this.#table = null;
  }

  flush(): void {
    this.#endTable();
    this.#endText();
  }
}

const sameColumns = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((edge, at) => Math.abs(edge - (other[at] ?? 0)) < 4);
