import { foldDiacritics } from '../../../kernel/vietnamese.ts';
import type { ActivityContent } from '../activity.rules.ts';

/** Columns of a unit's own list, found by their heads in any order; the first two must be there. */
export const SHEET_COLUMNS = {
  title: ['viec gi', 'noi dung', 'ten hoat dong', 'hoat dong'],
  startsOn: ['ngay', 'ngay bat dau', 'tu ngay', 'thoi gian'],
  endsOn: ['ngay ket thuc', 'den ngay'],
  place: ['o dau', 'dia diem', 'noi dien ra'],
  kind: ['loai', 'loai hoat dong'],
  channel: ['kenh'],
  informationKind: ['loai thong tin'],
  languages: ['ngon ngu'],
  unplannedReason: ['ngoai ke hoach, vi', 'ngoai ke hoach'],
  summary: ['ket qua', 'noi dung, ket qua'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type SheetColumn = keyof typeof SHEET_COLUMNS;

/** Codes by their folded names, of each list that a column takes. */
export type CodesByName = Readonly<
  Record<'kind' | 'channel' | 'informationKind' | 'languages', ReadonlyMap<string, string>>
>;

/** A row as a person sees it. */
export interface PlainRow {
  readonly number: number;
  readonly cells: readonly { readonly address: string; readonly column: number; readonly text: string }[];
}

export interface SheetRemark {
  readonly address: string;
  readonly column: SheetColumn;
  readonly found: string;
  readonly key: string;
  readonly params?: Readonly<Record<string, string>>;
}

export interface SheetRows {
  readonly contents: readonly { readonly row: number; readonly content: ActivityContent }[];
  readonly remarks: readonly SheetRemark[];
}

export const plainHead = (text: string): string =>
  foldDiacritics(text).toLowerCase().replace(/[*:]/g, '').replace(/\s+/g, ' ').trim();

/** Which column stands where. @returns null when the row of heads is not found in the first rows */
export function findHeads(rows: readonly PlainRow[]): { at: number; columns: ReadonlyMap<number, SheetColumn> } | null {
  for (const [at, row] of rows.slice(0, HEADS_WITHIN).entries()) {
    const columns = new Map<number, SheetColumn>();
    for (const cell of row.cells) {
      const head = plainHead(cell.text);
      const found = NAMES.find((name) => (SHEET_COLUMNS[name] as readonly string[]).includes(head));
      if (found && ![...columns.values()].includes(found)) columns.set(cell.column, found);
    }
    const named = [...columns.values()];
    if (named.includes('title') && named.includes('startsOn')) return { at, columns };
  }
  return null;
}

const NAMES = Object.keys(SHEET_COLUMNS) as SheetColumn[];
const HEADS_WITHIN = 15;
