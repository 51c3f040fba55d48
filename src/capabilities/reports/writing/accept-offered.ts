import type { Id } from '../../../kernel/ids.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { writableReport } from '../act-on-report.ts';
import { loadReportWork } from './load-report-work.ts';
import { saveSectionRow } from './section.store.ts';

/** The person has read what the records offer and takes it as it stands. @returns how many sections that were */
export async function acceptOffered(change: Change, command: { readonly reportId: Id }): Promise<Result<number>> {
  const found = await writableReport(change, command.reportId);
  if (!found.ok) return found;
  const work = await loadReportWork(change, found.value);
  const offered = work.sections.filter((section) => section.offered && section.words !== '');
  if (offered.length === 0) return ok(0);
  const details = { sections: offered.map(({ code }) => code) };
  await change.record({ action: 'report.accept', subjectType: 'report', subjectId: command.reportId, details });
  const by = { reportId: command.reportId, savedBy: actorOf(change).personId, savedOn: change.today };
  for (const { code, words } of offered) await saveSectionRow(change.tx, { ...by, code, words, sources: [] });
  return ok(offered.length);
}
