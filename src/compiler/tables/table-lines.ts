import type { CleanText } from '../text/characters.ts';
import type { Line } from '../text/lines.ts';

/** A cell: where its words stand in the canonical text. */
export type CellSpan = [start: number, end: number];

/** A run of lines: a table, row by row, or plain text. */
export interface Stretch {
  from: number;
  to: number;
  table: CellSpan[][] | null;
}

const mostColumns = 64;
const fewestTabs = 2;
const tab = 9;
/** Lines longer than this are paragraphs; a table drawn with tabs has short cells. */
const longestTabbed = 2000;

/** Divides the lines of a body into tables and the text between them. */
export function findTables(text: CleanText, lines: Line[]): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  let at = 0;
  while (at < lines.length) {
    const end = tableEnd(text, lines, at);
    if (end <= at) {
      at += 1;
      continue;
    }
    if (at > from) stretches.push({ from, to: at, table: null });
    const rows = lines.slice(at, end).map((line) => cellsOf(text, line));
    stretches.push({ from: at, to: end, table: rows.filter((cells) => cells.length > 0) });
    from = end;
    at = end;
  }
  if (from < lines.length) stretches.push({ from, to: lines.length, table: null });
  return stretches;
}

/** The line behind the table that starts at a line; a table has two rows at least. */
function tableEnd(text: CleanText, lines: Line[], from: number): number {
  const shape = shapeOf(text, lines[from]);
  if (!shape) return from;
  let at = from + 1;
  while (at < lines.length && shapeOf(text, lines[at]) === shape) at += 1;
  return at - from > 1 ? at : from;
}

function shapeOf(text: CleanText, line: Line | undefined): 'pipes' | 'tabs' | null {
  if (!line || line.kind === 'blank') return null;
  if (text.raw[line.start] === '|' && text.raw[line.end - 1] === '|' && line.end - line.start > 2) return 'pipes';
  if (line.end - line.start > longestTabbed) return null;
  let tabs = 0;
  for (let at = line.start; at < line.end && tabs < fewestTabs; at += 1) if (text.raw.charCodeAt(at) === tab) tabs += 1;
  return tabs >= fewestTabs ? 'tabs' : null;
}

/** The cells of a row; none for the line of dashes below a heading. */
function cellsOf(text: CleanText, line: Line): CellSpan[] {
  const { raw } = text;
  const pipes = raw[line.start] === '|';
  const mark = pipes ? '|' : '\t';
  const cells: CellSpan[] = [];
  let from = pipes ? line.start + 1 : line.start;
  while (from <= line.end && cells.length < mostColumns) {
    let to = raw.indexOf(mark, from);
    while (pipes && to > 0 && raw[to - 1] === '\\') to = raw.indexOf(mark, to + 1);
    if (to < 0 || to > line.end) to = line.end;
    if (!(pipes && from >= line.end)) cells.push(trimmed(raw, from, to));
    from = to + 1;
  }
  return cells.every(([start, end]) => /^:?-*:?$/.test(raw.slice(start, Math.min(end, start + 80)))) ? [] : cells;
}

function trimmed(raw: string, from: number, to: number): CellSpan {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(raw[start] ?? '')) start += 1;
  while (end > start && /\s/.test(raw[end - 1] ?? '')) end -= 1;
  return [start, end];
}
