import { type Day, parseDay } from '../../../kernel/day.ts';
import { type ActivityContent, emptyActivity } from '../activity.rules.ts';
import { guessKind } from '../kinds/index.ts';
import {
  type CodesByName,
  type PlainRow,
  plainHead,
  type SheetColumn,
  type SheetRemark,
  type SheetRows,
} from './sheet-columns.rules.ts';

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
