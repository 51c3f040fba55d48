import { yearOf } from '../../../kernel/day.ts';
import type { Locale } from '../../../kernel/translate.ts';
import type { View } from '../../../platform/change.ts';
import { listCodeLists } from '../code-list.store.ts';
import { isValidOn, needsDocument, type RuleRow, type RuleSet } from '../rule.rules.ts';
import { listRules } from '../rule.store.ts';
import { listNamesInLanguage } from '../rule-reading.store.ts';
import { ALWAYS_APPLIED, SECTIONS, type Section } from '../rule-sections.rules.ts';

export interface SectionQuery {
  readonly section: Section;
  /** '' for all lists of a section */
  readonly list: string;
  /** null for all years */
  readonly year: number | null;
  readonly onlyMissing: boolean;
}

/** Rows of one page of the rulebook, in the order of its sets, and what its filters offer. Two queries. */
export async function loadSection(view: View, query: SectionQuery) {
  const sets: readonly RuleSet[] = SECTIONS[query.section];
  const rows = await listRules(view.tx, sets, query.list || undefined);
  const list = query.list ? (await listCodeLists(view.tx)).find(({ code }) => code === query.list) : undefined;
  const byYear = query.section === 'holidays';
  const shown = rows.filter(
    (row) =>
      (!query.onlyMissing || (needsDocument(row) && !row.withdrawn)) &&
      (!byYear || query.year === null || (yearOf(row.from) <= query.year && query.year <= yearOf(row.to ?? row.from))),
  );
  return {
    list: list ?? null,
    tables: sets.map((set) => ({
      set,
      rows: inOrder(
        set,
        shown.filter((row) => row.set === set),
      ),
    })),
    years: byYear ? [...new Set(rows.map((row) => yearOf(row.from)))].sort() : [],
    outside: sets.some(
      (set) => ALWAYS_APPLIED.includes(set) && !rows.some((row) => row.set === set && isValidOn(row, view.today)),
    ),
  };
}

/** Calendars run by the day; lists keep their own order. */
const inOrder = (set: RuleSet, rows: readonly RuleRow[]): RuleRow[] =>
  set === 'holiday' || set === 'swapped-day' ? [...rows].sort((a, b) => (a.from < b.from ? -1 : 1)) : [...rows];

/** The code lists with how many items hold on the day, and how many of them name no document. Two queries. */
export async function loadCodeLists(view: View) {
  const rows = (await listRules(view.tx, ['code-item'])).filter((row) => isValidOn(row, view.today));
  const of = Map.groupBy(rows, (row) => row.list);
  return (await listCodeLists(view.tx)).map((list) => ({
    ...list,
    count: of.get(list.code)?.length ?? 0,
    missing: of.get(list.code)?.filter(needsDocument).length ?? 0,
  }));
}

/** Languages besides the two in which every row has its name. */
const IN_EVERY_ROW: readonly string[] = ['vi', 'en'];

/** Everything that has a name on the day, with its name in the chosen language. Three queries. */
export async function loadNames(view: View, chosen: string, locale: Locale) {
  const all = (await listRules(view.tx, ['document-type', 'code-item'])).filter((row) => !row.withdrawn);
  const rows = all.filter((row) => isValidOn(row, view.today));
  const lists = new Map((await listCodeLists(view.tx)).map((list) => [list.code, list]));
  const named = (row: RuleRow) => String(locale === 'en' ? row.value.name_en : row.value.name);
  const languages = all.filter((row) => row.list === 'languages' && !IN_EVERY_ROW.includes(row.key));
  const language = languages.find((row) => row.key === chosen)?.key ?? languages[0]?.key ?? '';
  const names = await listNamesInLanguage(view.tx, language, view.today);
  const things = rows.map((row) => {
    const key = `${row.list || row.set}/${row.key}`;
    const list = lists.get(row.list);
    return {
      key,
      group: (locale === 'en' ? list?.nameEn : list?.name) ?? null,
      name: String(row.value.name),
      nameEn: String(row.value.name_en),
      rowId: names.get(key)?.id ?? null,
      translated: names.get(key)?.name ?? null,
    };
  });
  return {
    language,
    languages: languages.map((row) => ({ code: row.key, label: named(row) })),
    /** the list of languages is younger than the day, and is used all the same */
    outside: !languages.some((row) => isValidOn(row, view.today)),
    things,
  };
}
