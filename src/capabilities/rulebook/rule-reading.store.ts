import { sql } from 'kysely';
import type { Day } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import { type WorkCalendar, workCalendar } from '../../kernel/working-days.ts';
import type { Tx } from '../../platform/database/tenant.ts';
import type { RuleRow, ValueOf } from './rule.rules.ts';
import { listRules } from './rule.store.ts';

/** Holidays, swapped days and working weeks of all years, ready for asking. @throws RangeError before any is installed */
export async function loadCalendar(tx: Tx): Promise<WorkCalendar> {
  const rows = (await listRules(tx, ['holiday', 'swapped-day', 'working-week'])).filter((row) => !row.withdrawn);
  const swaps = rows.filter((row) => row.set === 'swapped-day').map((row) => row.value as ValueOf<'swapped-day'>);
  return workCalendar({
    holidays: rows.filter((row) => row.set === 'holiday').map(({ from, to }) => ({ from, to: to ?? from })),
    swappedDays: swaps.map(({ rest, worked }) => ({ rest, worked })),
    weeks: rows.filter((row) => row.set === 'working-week').map(weekOf),
  });
}

function weekOf({ value, from, to }: RuleRow) {
  const week = value as ValueOf<'working-week'>;
  return { from, to, restWeekdays: week.rest_weekdays, endOfDay: week.end_of_day };
}

/** A row of settings as the files of a preset write it; `to` is its last day. */
export type DeadlineSettingsEntry = ValueOf<'deadline-settings'> & {
  readonly from: Day;
  readonly to: Day | null;
  readonly basis: { readonly document: string | null; readonly mark: string };
};

/** How due dates are made, all rows in order of time; which one holds on a day is the reader's question. */
export async function loadDeadlineSettings(tx: Tx): Promise<DeadlineSettingsEntry[]> {
  const rows = await listRules(tx, ['deadline-settings']);
  return rows
    .filter((row) => !row.withdrawn)
    .map(({ value, from, to, basis, mark }) => ({
      ...(value as ValueOf<'deadline-settings'>),
      from,
      to,
      basis: { document: basis, mark },
    }));
}

export interface CodeItem {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly basis: string | null;
}

/** What a code list offers on a day, in the order in which it was entered; empty for a list that nobody knows. */
export async function listCodes(tx: Tx, list: string, day: Day): Promise<CodeItem[]> {
  const { rows } = await sql<CodeItem>`
    select key as code, value->>'name' as name, value->>'name_en' as "nameEn", basis from rule_row
    where rule_set = 'code-item' and list = ${list} and not withdrawn and valid @> ${day}::date
    order by position, key`.execute(tx);
  return rows;
}

export interface DocumentType extends CodeItem {
  readonly family: ValueOf<'document-type'>['family'];
  readonly abbreviation: string | null;
}

/** Types of document on a day (NĐ 30/2020, Phụ lục III, from its first day), in the order in which they were entered. */
export async function listDocumentTypes(tx: Tx, day: Day): Promise<DocumentType[]> {
  const { rows } = await sql<DocumentType>`
    select key as code, value->>'name' as name, value->>'name_en' as "nameEn", value->>'family' as family,
      value->>'abbreviation' as abbreviation, basis
    from rule_row where rule_set = 'document-type' and not withdrawn and valid @> ${day}::date order by position, key`.execute(
    tx,
  );
  return rows;
}

/** Names in a language other than Vietnamese and English, by `list/code` or `document-type/code`. */
export async function listNamesInLanguage(
  tx: Tx,
  language: string,
  day: Day,
): Promise<Map<string, { readonly id: Id; readonly name: string }>> {
  const { rows } = await sql<{ key: string; id: Id; name: string }>`
    select key, id, value->>'name' as name from rule_row
    where rule_set = 'name-in-language' and list = ${language} and not withdrawn and valid @> ${day}::date`.execute(tx);
  return new Map(rows.map(({ key, ...row }) => [key, row]));
}
