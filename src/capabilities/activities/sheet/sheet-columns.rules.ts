import { type Day, parseDay } from '../../../kernel/day.ts';
import { foldDiacritics } from '../../../kernel/vietnamese.ts';
import { type ActivityContent, emptyActivity } from '../activity.rules.ts';
import { guessKind } from '../kinds/index.ts';

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

/** Every row below the heads as an activity, and what must be put right cell by cell. */
export function readSheetRows(
  rows: readonly PlainRow[],
  columns: ReadonlyMap<number, SheetColumn>,
  codes: CodesByName,
  today: Day,
): SheetRows {
  const remarks: SheetRemark[] = [];
  const contents = rows.flatMap((row) => {
    const cells = new Map(
      row.cells.flatMap((cell) => {
        const column = columns.get(cell.column);
        return column ? [[column, { address: cell.address, text: cell.text.trim() }] as const] : [];
      }),
    );
    if ([...cells.values()].every(({ text }) => text === '')) return [];
    return [{ row: row.number, content: readRow(row.number, cells, codes, today, remarks) }];
  });
  return { contents, remarks };
}

type Cells = ReadonlyMap<SheetColumn, { readonly address: string; readonly text: string }>;

function readRow(row: number, cells: Cells, codes: CodesByName, today: Day, remarks: SheetRemark[]): ActivityContent {
  const text = (column: SheetColumn): string => cells.get(column)?.text ?? '';
  const remark = (column: SheetColumn, key: string): void => {
    const found = cells.get(column);
    remarks.push({ address: found?.address ?? String(row), column, found: (found?.text ?? '').slice(0, 80), key });
  };
  const code = (column: keyof CodesByName, name: string): string => {
    const known = codes[column].get(plainHead(name));
    if (name !== '' && known === undefined) remark(column, 'activity.sheet.unknown');
    return known ?? '';
  };
  const startsOn = parseDay(text('startsOn'));
  const endsOn = text('endsOn') === '' ? startsOn : parseDay(text('endsOn'));
  if (text('title') === '') remark('title', 'activity.error.title');
  if (text('title').length > LONGEST) remark('title', 'activity.error.tooLong');
  if (!startsOn) remark('startsOn', 'activity.error.startsOn');
  else if (startsOn > today) remark('startsOn', 'activity.error.dayAhead');
  if (!endsOn && startsOn) remark('endsOn', 'activity.error.startsOn');
  if (startsOn && endsOn && endsOn < startsOn) remark('endsOn', 'activity.error.backwards');
  const kind = code('kind', text('kind')) || guessKind(text('title')) || 'other';
  const first = startsOn ?? today;
  return {
    ...emptyActivity(kind, text('title'), first),
    endsOn: endsOn ?? first,
    place: text('place').slice(0, LONGEST),
    channel: code('channel', text('channel')),
    informationKind: code('informationKind', text('informationKind')),
    languages: text('languages')
      .split(/[,;]/)
      .map((name) => code('languages', name.trim()))
      .filter(Boolean),
    unplannedReason: text('unplannedReason').slice(0, LONGEST) || null,
    summary: text('summary').slice(0, LONGEST),
  };
}

const LONGEST = 2000;
