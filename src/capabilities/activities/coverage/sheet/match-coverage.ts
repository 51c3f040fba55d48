import type { View } from '../../../../platform/change.ts';
import { listCodeChoices } from '../../../rulebook/index.ts';
import { titleKey } from '../coverage.rules.ts';
import { findByAddress, findByWords } from '../coverage.store.ts';
import { COVERAGE_LISTS, type CoverageLists, languagesOf } from '../coverage-words.rules.ts';
import type { KeptSheet } from './coverage-import.store.ts';
import { type CellFinding, type ReadItem, readRows, sameAs } from './read-rows.rules.ts';
import type { Mapping } from './sheet-fields.rules.ts';

/** What stands for rows whose sheet has no such column. */
export interface SheetDefaults {
  readonly country: string;
  readonly language: string;
}

export interface MatchedSheet {
  /** in the sheet's order, without those that stand already */
  readonly items: readonly ReadItem[];
  /** right, but entered before or twice in the sheet: taken over only when asked for */
  readonly known: readonly ReadItem[];
  readonly findings: readonly CellFinding[];
  readonly rows: number;
  readonly wrong: number;
  readonly lists: CoverageLists;
}

/** Rows read, and compared with what was entered before: two questions, however many rows there are. */
export async function matchCoverage(
  view: View,
  sheet: KeptSheet,
  mapping: Mapping,
  defaults: SheetDefaults,
): Promise<MatchedSheet> {
  const lists = await listCodeChoices(view.tx, COVERAGE_LISTS, view.today);
  const languages = languagesOf(lists);
  const words = { today: view.today, countries: lists.countries.items, languages, defaults };
  const read = readRows(sheet.rows, mapping, words);
  const addresses = await findByAddress(
    view.tx,
    read.items.flatMap((item) => item.addressKey || []),
  );
  const unaddressed = read.items.filter((item) => item.addressKey === '');
  const titles = await findByWords(view.tx, [...new Set(unaddressed.map((item) => titleKey(item.content.title)))]);
  const stands = (item: ReadItem): boolean =>
    item.addressKey ? addresses.has(item.addressKey) : titles.has(sameAs(item.content, ''));
  const known = read.items.filter((item) => item.twice || stands(item));
  const entered = known.filter(stands).map((item) => noteOf(item, mapping));
  const wrong = new Set(read.findings.filter((finding) => finding.weight === 'error').map((finding) => finding.row));
  const isKnown = new Set(known);
  return {
    items: read.items.filter((item) => !isKnown.has(item)),
    known,
    findings: [...read.findings, ...entered],
    rows: read.rows,
    wrong: wrong.size,
    lists,
  };
}

function noteOf(item: ReadItem, mapping: Mapping): CellFinding {
  const field = item.addressKey ? 'address' : 'title';
  const found = item.content[field].slice(0, 80);
  return { row: item.row, column: mapping[field] ?? null, field, found, weight: 'note', code: 'entered' };
}
