import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { writableReport } from '../act-on-report.ts';
import { isOfUnits } from '../report.rules.ts';
import { updateReport } from '../report.store.ts';
import { countDoneWork } from './done-work.store.ts';
import { loadReportWork } from './load-report-work.ts';
import { saveSectionRow } from './section.store.ts';

export interface DeclareNoActivity {
  readonly reportId: Id;
  /** the unit has looked and says so */
  readonly confirmed: boolean;
}

/**
 * "Không có hoạt động trong kỳ" in one click: the sections say so and the report can go. What the records hold against it
 * is named; saying it is still possible when they are withdrawn.
 */
export async function declareNoActivity(change: Change, command: DeclareNoActivity): Promise<Result<Id>> {
  const found = await writableReport(change, command.reportId);
  if (!found.ok) return found;
  const { report, round } = found.value;
  if (!isOfUnits(round)) return conflict('report.refusal.notOfUnit');
  if (!command.confirmed) return invalid({ confirmed: 'report.refusal.confirm' });
  const count = await countDoneWork(change.tx, { from: round.from, to: round.to, units: [report.unitId] });
  if (count > 0) return conflict('report.refusal.hasActivities', { count });
  await change.record({ action: 'report.no-activity', subjectType: 'report', subjectId: report.id });
  await updateReport(change.tx, report.id, { noActivity: true });
  const situated = { ...found.value, report: { ...report, noActivity: true } };
  const by = { reportId: report.id, savedBy: actorOf(change).personId, savedOn: change.today, sources: [] };
  for (const { code, words, offered } of (await loadReportWork(change, situated)).sections)
    if (offered) await saveSectionRow(change.tx, { ...by, code, words });
  return ok(report.id);
}

/** There was something after all: the sections stay as they are, to be written again. */
export async function takeBackNoActivity(change: Change, command: { readonly reportId: Id }): Promise<Result<Id>> {
  const found = await writableReport(change, command.reportId);
  if (!found.ok) return found;
  if (!found.value.report.noActivity) return conflict('report.refusal.stale');
  await change.record({ action: 'report.some-activity', subjectType: 'report', subjectId: command.reportId });
  await updateReport(change.tx, command.reportId, { noActivity: false });
  return ok(command.reportId);
}
