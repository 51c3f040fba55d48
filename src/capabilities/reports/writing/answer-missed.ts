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

/** As of a section: both stand in the paper. */
const LONGEST = 20_000;

/** Cause and remedy of something that was planned and not reached; both are asked before the report leaves. */
export async function answerMissed(change: Change, command: AnswerMissed): Promise<Result<Id>> {
  const found = await writableReport(change, command.reportId);
  if (!found.ok) return found;
  const cause = command.cause.trim();
  const remedy = command.remedy.trim();
  if (!/^(line|indicator):[\w.-]{1,200}$/.test(command.subject)) return invalid({ subject: 'report.refusal.choose' });
  const errors = {
    ...(cause === '' && { cause: 'report.refusal.cause' }),
    ...(remedy === '' && { remedy: 'report.refusal.remedy' }),
    ...(cause.length > LONGEST && { cause: 'report.refusal.tooLong' }),
    ...(remedy.length > LONGEST && { remedy: 'report.refusal.tooLong' }),
  };
  if (Object.keys(errors).length > 0) return invalid(errors);
  const { reportId, subject } = command;
  await change.record({ action: 'report.answer', subjectType: 'report', subjectId: reportId, details: { subject } });
  const by = { savedBy: actorOf(change).personId, savedOn: change.today };
  await saveAnswerRow(change.tx, { reportId, subject, cause, remedy, ...by });
  return ok(reportId);
}
