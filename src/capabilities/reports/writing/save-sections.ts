import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { writableReport } from '../act-on-report.ts';
import { loadReportWork, type WrittenSection } from './load-report-work.ts';
import { saveSectionRow } from './section.store.ts';

export interface SaveSections {
  readonly reportId: Id;
  /** the sum of versions that the form was opened with */
  readonly base: number;
  /** words by code of section */
  readonly words: Readonly<Record<string, string>>;
  /** by itself only what a person touched is saved; the button accepts what was offered too */
  readonly partly: boolean;
}

/** A section of a report on paper fills a page or two; more is a mistake. */
const LONGEST = 20_000;

/** Keeps the words of the sections. @returns the new base, by which the next saving knows what it began with */
export async function saveSections(change: Change, command: SaveSections): Promise<Result<number>> {
  const found = await writableReport(change, command.reportId);
  if (!found.ok) return found;
  const work = await loadReportWork(change, found.value);
  if (work.base !== command.base) return conflict('report.refusal.sectionsStale');
  const tooLong = Object.entries(command.words).find(([, words]) => words.length > LONGEST);
  if (tooLong) return invalid({ [`words.${tooLong[0]}`]: 'report.refusal.tooLong' });
  const touched = work.sections.filter((section) => isTouched(section, command));
  if (touched.length === 0) return ok(work.base);
  const details = { sections: touched.map(({ code }) => code) };
  await change.record({ action: 'report.write', subjectType: 'report', subjectId: command.reportId, details });
  for (const { code, sources } of touched)
    await saveSectionRow(change.tx, {
      reportId: command.reportId,
      code,
      words: tidy(command.words[code] ?? ''),
      sources,
      savedBy: actorOf(change).personId,
      savedOn: change.today,
    });
  return ok(work.base + touched.length);
}

const isTouched = (section: WrittenSection, { words, partly }: SaveSections): boolean => {
  const typed = words[section.code];
  if (typed === undefined) return false;
  return tidy(typed) !== section.words || (section.offered && !partly);
};

const tidy = (words: string): string => words.replaceAll('\r\n', '\n').trim();
