import type { ReadRow } from '../../../../platform/xlsx/sheet-reading.ts';
import type { FoundTable } from './find-table.ts';
import type { Finding } from './finding.rules.ts';
import type { Lookups } from './lookups.rules.ts';
import { readRow } from './read-row.ts';
import { sayAbout } from './say-finding.ts';
import type { SheetLine } from './sheet-line.rules.ts';
import { skipped } from './skip-row.ts';

export interface ReadLines {
  readonly lines: readonly SheetLine[];
  readonly findings: readonly Finding[];
}

/** The lines that stand in these rows of the table; headings, totals and empty rows are left out. */
export function readLines(rows: readonly ReadRow[], table: FoundTable, lookups: Lookups): ReadLines {
  const findings: Finding[] = [];
  const lines: SheetLine[] = [];
  for (const row of rows) {
    const skip = skipped(row, table);
    if (skip === null) lines.push(readRow(row, table, lookups, findings));
    else if (skip !== 'empty') sayAbout(findings, row.number, skip.cell, null)('note', skip.code);
  }
  return { lines, findings };
}
