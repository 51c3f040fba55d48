import type { Id } from '../../../kernel/ids.ts';
import { invalid, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { writableReport } from '../act-on-report.ts';
import { saveAnswerRow } from './section.store.ts';

export interface AnswerMissed {
  readonly reportId: Id;
  /** "line:<id>" or "indicator:<code>" */
  readonly subject: string;
  readonly cause: string;
  readonly remedy: string;
}

/** Cause and remedy of something that was planned and not reached; both are asked before the report leaves. */
export async function answerMissed(change: Change, command: AnswerMissed): Promise<Result<Id>> {
  const found = await writableReport(change, command.reportId);
  if (!found.ok) return found;
  const cause = command.cause.trim();
  const remedy = command.remedy.trim();
  if (!/^(line|indicator):/.test(command.subject)) return invalid({ subject: 'report.refusal.choose' });
  const errors = {
    ...(cause === '' && { cause: 'report.refusal.cause' }),
    ...(remedy === '' && { remedy: 'report.refusal.remedy' }),
  };
  if (Object.keys(errors).length > 0) return invalid(errors);
  const { reportId, subject } = command;
  await change.record({ action: 'report.answer', subjectType: 'report', subjectId: reportId, details: { subject } });
  const by = { savedBy: actorOf(change).personId, savedOn: change.today };
  await saveAnswerRow(change.tx, { reportId, subject, cause, remedy, ...by });
  return ok(reportId);
}
