import type { Id } from '../../../kernel/ids.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import { findSecrecyStamp } from '../../../kernel/secrecy-stamp.ts';
import { actorOf, type Change, type View } from '../../../platform/change.ts';
import { type ReadSheet, type SheetReading, shownValue } from '../../../platform/xlsx/sheet-reading.ts';
import { listCodeChoices } from '../../rulebook/index.ts';
import { addActivities } from '../recording/add-activities.ts';
import { listKnownActivities } from './known-activity.store.ts';
import { type CodesByName, findHeads, type PlainRow, plainHead, type SheetRemark } from './sheet-columns.rules.ts';
import { readSheetRows } from './sheet-rows.rules.ts';

export interface ImportActivities {
  readonly reading: SheetReading;
  /** "Tôi xác nhận nội dung không chứa bí mật nhà nước" */
  readonly secrecyDeclared: boolean;
  /** rows that say what is recorded already are taken over all the same */
  readonly withKnown: boolean;
}

/** What became of a list: all of it or nothing, with every cell that must be put right. */
export type Imported =
  | { readonly taken: true; readonly ids: readonly Id[] }
  | { readonly taken: false; readonly remarks: readonly SheetRemark[]; readonly problem: string | null };

/** A unit's own list becomes activities, in one act; they are stated until something proves them. */
export async function importActivities(change: Change, command: ImportActivities): Promise<Result<Imported>> {
  const { reading } = command;
  const problem = (key: string): Result<Imported> => ok({ taken: false, remarks: [], problem: key });
  if (!command.secrecyDeclared) return problem('file.declarationMissing');
  const sheets = reading.sheets
    .filter((each) => !each.hidden)
    .map((each) => ({ more: each.more, rows: plainRows(each) }));
  const sheet = sheets.find((each) => findHeads(each.rows));
  const heads = sheet && findHeads(sheet.rows);
  if (!sheet || !heads) return problem('activity.sheet.noHeads');
  if (sheet.more) return problem('activity.sheet.tooMany');
  const words = sheet.rows.map((row) => row.cells.map((cell) => cell.text).join('\n')).join('\n');
  if (findSecrecyStamp(words)) return problem('file.stamped');
  const codes = await loadCodesByName(change);
  const { contents, remarks } = readSheetRows(sheet.rows.slice(heads.at + 1), heads.columns, codes, change.today);
  if (contents.length === 0) return problem('activity.sheet.empty');
  const known = command.withKnown ? [] : await knownRemarks(change, contents, heads.columns);
  const all = [...remarks, ...known];
  if (all.length > 0) return ok({ taken: false, remarks: all, problem: null });
  const { ids } = await addActivities(
    change,
    contents.map((each) => each.content),
    'recorded',
  );
  return ok({ taken: true, ids });
}

const plainRows = ({ rows }: ReadSheet): PlainRow[] =>
  rows.map(({ number, cells }) => ({
    number,
    cells: cells.map(({ address, column, value }) => ({ address, column, text: shownValue(value) })),
  }));

/** Codes of the lists by their names in both languages, as people write them into sheets. */
export async function loadCodesByName(view: View): Promise<CodesByName> {
  const lists = await listCodeChoices(
    view.tx,
    ['activity-kinds', 'channels', 'information-kinds', 'languages'],
    view.today,
  );
  const byName = (list: keyof typeof lists): Map<string, string> =>
    new Map(
      lists[list].items.flatMap((item) =>
        [item.name, item.nameEn, item.code].map((name) => [plainHead(name), item.code]),
      ),
    );
  return {
    kind: byName('activity-kinds'),
    channel: byName('channels'),
    informationKind: byName('information-kinds'),
    languages: byName('languages'),
  };
}

/** The same words on the same day: of an activity that is recorded, or of another row. */
async function knownRemarks(
  change: Change,
  contents: readonly {
    readonly row: number;
    readonly content: { readonly title: string; readonly startsOn: string };
  }[],
  columns: ReadonlyMap<number, string>,
): Promise<SheetRemark[]> {
  const keyOf = (title: string, day: string): string => `${day} ${plainHead(title)}`;
  const days = contents.map((each) => each.content.startsOn);
  const known = await listKnownActivities(change.tx, actorOf(change).unitId, days);
  const seen = new Map(known.map((each) => [keyOf(each.title, each.startsOn), each.shortCode]));
  const column = [...columns].find(([, name]) => name === 'title')?.[0] ?? 0;
  return contents.flatMap(({ row, content }) => {
    const key = keyOf(content.title, content.startsOn);
    const before = seen.get(key);
    seen.set(key, before ?? String(row));
    if (before === undefined) return [];
    const address = `${String.fromCharCode(65 + (column % 26))}${row}`;
    const found = content.title.slice(0, 80);
    return [{ address, column: 'title' as const, found, key: 'activity.sheet.known', params: { code: before } }];
  });
}
