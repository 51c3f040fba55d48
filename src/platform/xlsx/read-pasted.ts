import { canonicalText } from '../../kernel/vietnamese.ts';
import { columnName, type ReadRow, SHEET_LIMITS, type SheetLimits, type SheetReading } from './sheet-reading.ts';

/**
 * A table pasted from a spreadsheet: tabs between cells, a line per row; a cell with line breaks, tabs or quotes stands
 * in quotes with its own quotes doubled, as Excel and LibreOffice put it on the clipboard. Every value is a text.
 */
export function readPasted(pasted: string, limits: SheetLimits = SHEET_LIMITS): SheetReading {
  const rows: ReadRow[] = [];
  let more = false;
  let number = 0;
  for (const texts of tableRows(canonicalText(pasted))) {
    number += 1;
    const cells = texts.slice(0, limits.columns).flatMap((text, column) => {
      const address = `${columnName(column)}${number}`;
      return text.trim() === '' ? [] : [{ address, column, value: { kind: 'text' as const, text } }];
    });
    more ||= cells.length > 0 && rows.length >= limits.rows;
    if (more) break;
    if (cells.length > 0) rows.push({ number, cells });
  }
  return { sheets: [{ name: '', hidden: false, from1904: false, rows, more }], notes: [] };
}

/** One pass over the text, whatever its quotes. */
function* tableRows(text: string): Generator<string[]> {
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { cell, end } = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
    row.push(cell);
    at = end + 1;
    if (text[end] === '\t') {
      if (at >= text.length) row.push('');
      continue;
    }
    yield row;
    row = [];
  }
  if (row.length > 0) yield row;
}

function plainCell(text: string, start: number): { cell: string; end: number } {
  let end = start;
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n') end += 1;
  return { cell: text.slice(start, end), end };
}

/** A quote that nothing closes before a tab or line end was typed by a person and is a letter like any other. */
function quotedCell(text: string, start: number): { cell: string; end: number } {
  let at = start + 1;
  let cell = '';
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return plainCell(text, start);
    cell += text.slice(at, quote);
    const next = text[quote + 1];
    if (next === '"') {
      cell += '"';
      at = quote + 2;
    } else if (next === undefined || next === '\t' || next === '\n') return { cell, end: quote + 1 };
    else return plainCell(text, start);
  }
}
