import { parseAddress, type ReadCell } from '../../../../platform/xlsx/sheet-reading.ts';
import type { Say } from './finding.rules.ts';
import { type ColumnKey, MONEY } from './sheet-columns.rules.ts';

/** Columns where each row needs a value of its own: nobody can say how a merged amount is shared out. */
const isOwnToEachRow = (key: ColumnKey): boolean =>
  key.startsWith(MONEY) || key === 'title' || key === 'quantity' || key === 'code';

/**
 * A cell as one value: a formula by its saved result, a merged area where that is safe.
 * @returns null when the cell counts as empty, or cannot be used and that was said
 */
export function plainCell(cell: ReadCell, key: ColumnKey, say: Say): ReadCell | null {
  if (key === 'number') return cell;
  if (cell.formula === 'uncached') {
    say('error', 'formula-uncounted');
    return null;
  }
  if (cell.value.kind === 'error') {
    say('error', 'cell-error');
    return null;
  }
  if (cell.formula === 'cached') say('note', 'formula-value');
  return cell.merged ? fromArea(cell, cell.merged, key, say) : cell;
}

function fromArea(cell: ReadCell, area: string, key: ColumnKey, say: Say): ReadCell | null {
  const { wide, tall, firstColumn } = extent(area);
  if (wide) {
    // The area is told once, at its first column; its other columns are empty.
    if (cell.column === firstColumn) say('error', 'merged-across', { area });
    return null;
  }
  if (!tall) return cell;
  if (isOwnToEachRow(key)) {
    say('error', 'merged-amount', { area });
    return null;
  }
  if (!area.startsWith(`${cell.address}:`)) say('note', 'merged-value', { area });
  return cell;
}

export function extent(area: string): { wide: boolean; tall: boolean; firstColumn: number; columns: number } {
  const [from, to] = area.split(':').map(parseAddress);
  const columns = (to?.column ?? 0) - (from?.column ?? 0) + 1;
  return { wide: columns > 1, tall: to?.row !== from?.row, firstColumn: from?.column ?? 0, columns };
}
