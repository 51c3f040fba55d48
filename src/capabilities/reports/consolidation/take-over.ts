import type { Id } from '../../../kernel/ids.ts';
import { conflict, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { officialName } from '../../documents/index.ts';
import { listUnitLabels } from '../../organisations/index.ts';
import { writableReport } from '../act-on-report.ts';
import { isOfUnits } from '../report.rules.ts';
import { findReport } from '../report.store.ts';
import { loadReportWork } from '../writing/load-report-work.ts';
import { saveSectionRow } from '../writing/section.store.ts';
import { findGatheredWords } from './gathered.store.ts';

export interface TakeOver {
  readonly reportId: Id;
  /** code of the section */
  readonly section: string;
  /** the unit's report whose words go into it */
  readonly fromReportId: Id;
}

/** Puts a unit's words under those of the section, with whose they are; taken over once, they are edited like any. */
export async function takeOver(change: Change, command: TakeOver): Promise<Result<Id>> {
  const found = await writableReport(change, command.reportId);
  if (!found.ok) return found;
  const { report, round } = found.value;
  if (isOfUnits(round)) return conflict('report.refusal.notGathered');
  const from = await findReport(change.tx, command.fromReportId, change.today);
  const asked = { period: round.period, section: command.section, reportId: command.fromReportId };
  const words = from && (await findGatheredWords(change.tx, asked));
  const section = (await loadReportWork(change, found.value)).sections.find(({ code }) => code === command.section);
  if (!from || words === null || !section) return notFound();
  if (section.sources.some(({ reportId }) => reportId === command.fromReportId))
    return conflict('report.refusal.taken');
  const labels = await listUnitLabels(change.tx, [from.report.unitId], change.today);
  const unit = officialName(labels.get(from.report.unitId)?.name ?? '');
  const details = { section: section.code, from: command.fromReportId };
  await change.record({ action: 'report.take-over', subjectType: 'report', subjectId: report.id, details });
  await saveSectionRow(change.tx, {
    reportId: report.id,
    code: section.code,
    words: `${section.words}\n${unit}: ${words}`.trim(),
    sources: [...section.sources, { reportId: command.fromReportId, unit }],
    savedBy: actorOf(change).personId,
    savedOn: change.today,
  });
  return ok(report.id);
}
