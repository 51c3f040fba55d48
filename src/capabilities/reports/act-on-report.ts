import type { Id } from '../../kernel/ids.ts';
import { conflict, notFound, ok, type Result } from '../../kernel/result.ts';
import { actorOf, type Change } from '../../platform/change.ts';
import { decideReportAct, type ReportAction } from './report.lifecycle.ts';
import type { ReportState } from './report.rules.ts';
import { insertReportFact, lockReport, type ReportChange, type SituatedReport, updateReport } from './report.store.ts';
import { isOfReporting, maySeeReport } from './reports.policy.ts';

/** Which report, as the person saw it; `version` null where a document of it acts. */
export interface OnReport {
  readonly reportId: Id;
  readonly version: number | null;
}

export interface ReportContext extends SituatedReport {
  readonly next: ReportState;
  readonly actId: Id;
}

/** What an act changes and leaves behind. */
export interface ReportEffect<Value> {
  readonly value: Value;
  readonly changes?: Omit<ReportChange, 'state'>;
  readonly editionId?: Id | null;
  readonly words?: string | null;
  readonly details?: Readonly<Record<string, unknown>>;
}

/**
 * Every act on a report: lock, ask the lifecycle again, let `apply` write what belongs to the act, save the state, add
 * the fact. @returns not found also for those who may not see the report
 */
export async function actOnReport<Value>(
  change: Change,
  on: OnReport,
  action: ReportAction,
  apply: (context: ReportContext) => Promise<Result<ReportEffect<Value>>>,
): Promise<Result<Value>> {
  const found = await seenReport(change, on);
  if (!found.ok) return found;
  const { report, place } = found.value;
  const next = decideReportAct(actorOf(change), action, report.state, place);
  if (!next.ok) return next;
  const details = { from: report.state, to: next.value, version: report.version };
  const actId = await change.record({
    action: `report.${action}`,
    subjectType: 'report',
    subjectId: report.id,
    details,
  });
  const effect = await apply({ ...found.value, next: next.value, actId });
  if (!effect.ok) return effect;
  const { value, changes, editionId = null, words = null, details: left = {} } = effect.value;
  await updateReport(change.tx, report.id, { ...changes, state: next.value });
  const fact = { id: change.newId(), reportId: report.id, editionId, kind: action, words, details: left, actId };
  await insertReportFact(change.tx, { ...fact, happenedOn: change.today });
  return ok(value);
}

/** Locked, seen by who acts, and still as they saw it. */
async function seenReport(change: Change, { reportId, version }: OnReport): Promise<Result<SituatedReport>> {
  const found = await lockReport(change.tx, reportId, change.today);
  if (!found || (version !== null && !maySeeReport(actorOf(change), found.place, found.report.sentOn !== null)))
    return notFound();
  return version !== null && found.report.version !== version ? conflict('report.refusal.stale') : ok(found);
}

/** For whoever writes it, while it can be written. */
export async function writableReport(change: Change, reportId: Id): Promise<Result<SituatedReport>> {
  const found = await lockReport(change.tx, reportId, change.today);
  if (!found || !isOfReporting(actorOf(change), found.place)) return notFound();
  const { state } = found.report;
  return state === 'drafting' || state === 'returned' ? ok(found) : conflict(`report.refusal.state.${state}`);
}
