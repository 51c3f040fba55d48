import { type ReadCell, shownValue } from '../../../../platform/xlsx/sheet-reading.ts';
import type { Finding, Say } from './finding.rules.ts';
import type { ColumnKey } from './sheet-columns.rules.ts';

const LONGEST_SHOWN = 120;

/** Collects what is said about one cell. */
export const sayAbout =
  (findings: Finding[], row: number, cell: Pick<ReadCell, 'address' | 'value'>, column: ColumnKey | null): Say =>
  (weight, code, params) => {
    const text = shownValue(cell.value).replace(/\s+/g, ' ').trim();
    const found = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
    findings.push({ address: cell.address, row, column, found, weight, code, ...(params && { params }) });
  };
