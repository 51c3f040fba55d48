import {
  type ReadRow,
  type ReadSheet,
  type SheetReading,
  shownValue,
} from '../../../../platform/xlsx/sheet-reading.ts';
import { type ColumnKey, MONEY, moneyScale } from './sheet-columns.rules.ts';

/** Where the plan stands in a workbook. */
export interface FoundTable {
  readonly sheet: ReadSheet;
  /** by place of the column in the sheet */
  readonly columns: ReadonlyMap<number, TableColumn>;
  readonly rows: readonly ReadRow[];
  /** heads that nobody knows; their columns are left out, and that is said */
  readonly unread: readonly string[];
}

export interface TableColumn {
  readonly key: ColumnKey;
  /** as it stands there */
  readonly head: string;
  /** what a bare number of a money column counts in: 1, 1.000, 1.000.000 */
  readonly scale: number;
}

/** A title, an agency's name and some notes may stand above the table. */
const HEAD_WITHIN = 40;
const LEAST_HEADS = 3;

/** The sheet with the most known heads that also says what is to be done; null when none does. */
export function findTable(reading: SheetReading, keyOf: (head: string) => ColumnKey | null): FoundTable | null {
  let best: FoundTable | null = null;
  for (const sheet of reading.sheets) {
    const found = findIn(sheet, keyOf);
    if (found && found.columns.size > (best?.columns.size ?? 0)) best = found;
  }
  return best;
}

function findIn(sheet: ReadSheet, keyOf: (head: string) => ColumnKey | null): FoundTable | null {
  let best: FoundTable | null = null;
  for (const [at, row] of sheet.rows.slice(0, HEAD_WITHIN).entries()) {
    const below = sheet.rows[at + 1];
    for (const heads of below?.number === row.number + 1 ? [[row], [row, below]] : [[row]]) {
      const { columns, unread } = readHeads(heads, keyOf);
      const keys = new Set([...columns.values()].map((column) => column.key));
      if (!keys.has('title') || keys.size < LEAST_HEADS || columns.size <= (best?.columns.size ?? 0)) continue;
      best = { sheet, columns, unread, rows: sheet.rows.slice(at + heads.length) };
    }
  }
  return best;
}

/** The lower head counts, the upper one where the lower says nothing; a key is taken by its first column. */
function readHeads(
  rows: readonly ReadRow[],
  keyOf: (head: string) => ColumnKey | null,
): Pick<FoundTable, 'columns' | 'unread'> {
  const headsOf = new Map<number, string[]>();
  for (const row of rows) {
    for (const cell of row.cells)
      headsOf.set(cell.column, [...(headsOf.get(cell.column) ?? []), shownValue(cell.value)]);
  }
  const columns = new Map<number, TableColumn>();
  const unread: string[] = [];
  const taken = new Set<ColumnKey>();
  for (const [column, heads] of [...headsOf].sort(([one], [other]) => one - other)) {
    const key = heads
      .toReversed()
      .map(keyOf)
      .find((each) => each !== null);
    if (!key || taken.has(key)) {
      unread.push(heads.at(-1) ?? '');
      continue;
    }
    taken.add(key);
    const scale = key.startsWith(MONEY) ? Math.max(...heads.map(moneyScale)) : 1;
    columns.set(column, { key, head: heads.at(-1) ?? '', scale });
  }
  return { columns, unread };
}
