import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

/** Whose words were taken over into a section. */
export interface SectionSource {
  readonly reportId: Id;
  readonly unit: string;
}

/** What a person wrote in a section, or accepted from what the records offered. */
export interface Section {
  readonly code: string;
  readonly words: string;
  readonly sources: readonly SectionSource[];
  readonly savedOn: Day;
  readonly version: number;
}

export async function listSections(tx: Tx, reportId: Id): Promise<Section[]> {
  const { rows } = await sql<Section>`
    select code, words, sources, saved_on as "savedOn", version from report_section
    where report_id = ${reportId}`.execute(tx);
  return rows;
}

export interface SavedSection extends Pick<Section, 'code' | 'words' | 'sources'> {
  readonly reportId: Id;
  readonly savedBy: Id | null;
  readonly savedOn: Day;
}

/** The newest words take the place of those before. @returns its version */
export async function saveSectionRow(tx: Tx, row: SavedSection): Promise<number> {
  const { rows } = await sql<{ version: number }>`
    insert into report_section (report_id, code, words, sources, saved_by, saved_on, version)
    values (${row.reportId}, ${row.code}, ${row.words}, ${JSON.stringify(row.sources)}::jsonb,
      ${row.savedBy}, ${row.savedOn}, 1)
    on conflict (report_id, code) do update set words = excluded.words, sources = excluded.sources, saved_by = excluded.saved_by, saved_on = excluded.saved_on,
      version = report_section.version + 1
    returning version`.execute(tx);
  return rows[0]?.version ?? 1;
}

/** Why something planned was missed, and what is done about it. */
export interface Answer {
  /** "line:<id>" or "indicator:<code>" */
  readonly subject: string;
  readonly cause: string;
  readonly remedy: string;
}

export async function listAnswers(tx: Tx, reportId: Id): Promise<Answer[]> {
  const { rows } = await sql<Answer>`
    select subject, cause, remedy from report_answer where report_id = ${reportId} order by subject`.execute(tx);
  return rows;
}

export async function saveAnswerRow(
  tx: Tx,
  row: Answer & { readonly reportId: Id; readonly savedBy: Id; readonly savedOn: Day },
): Promise<void> {
  await sql`
    insert into report_answer (report_id, subject, cause, remedy, saved_by, saved_on)
    values (${row.reportId}, ${row.subject}, ${row.cause}, ${row.remedy}, ${row.savedBy}, ${row.savedOn})
    on conflict (report_id, subject) do update set cause = excluded.cause, remedy = excluded.remedy,
      saved_by = excluded.saved_by, saved_on = excluded.saved_on`.execute(tx);
}
