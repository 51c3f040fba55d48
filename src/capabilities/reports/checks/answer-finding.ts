import type { Id } from '../../../kernel/ids.ts';
import { conflict, forbidden, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { tellUnits } from '../../obligations/index.ts';
import { lockReport } from '../report.store.ts';
import { isOfReporting, isReceiver, maySeeReport } from '../reports.policy.ts';
import { checkPaths } from './check.paths.ts';
import { findFinding, listFindingsOfReport } from './finding.store.ts';
import { saveFindingAct } from './finding-saving.store.ts';
import { runChecks } from './run-checks.ts';

export interface AnswerFinding {
  readonly reportId: Id;
  /** as the page showed it: what was found before anything was kept has no id yet */
  readonly key: string;
  readonly words: string;
}

/** The reporting unit says why: before it sends, or later when it is asked. Further words are a further answer. */
export async function answerFinding(change: Change, { reportId, key, words }: AnswerFinding): Promise<Result<Id>> {
  const found = await lockReport(change.tx, reportId, change.today);
  if (!found || !isOfReporting(actorOf(change), found.place)) return notFound();
  const said = words.trim();
  if (!said) return invalid({ words: 'checks.refusal.words' });
  await runChecks(change, found);
  const finding = (await listFindingsOfReport(change.tx, reportId)).find((each) => each.key === key);
  if (!finding || finding.goneOn) return conflict('checks.refusal.gone');
  const details = { finding: finding.id, check: finding.check };
  const actId = await change.record({
    action: 'report.answer-finding',
    subjectType: 'report',
    subjectId: reportId,
    details,
  });
  await saveFindingAct(change.tx, {
    id: change.newId(),
    findingId: finding.id,
    kind: 'answer',
    words: said,
    on: change.today,
    actId,
  });
  return ok(finding.id);
}

export interface NoteFinding {
  readonly findingId: Id;
  readonly version: number;
  /** may be empty: read and nothing to add */
  readonly words: string;
}

/** Who receives the report has read the finding and what was answered; the unit is told when there are words. */
export async function noteFinding(change: Change, { findingId, version, words }: NoteFinding): Promise<Result<Id>> {
  const actor = actorOf(change);
  // The report first, as everywhere, so that nobody who answers at the same time waits for the other.
  const seen = await findFinding(change.tx, findingId);
  const found = seen && (await lockReport(change.tx, seen.reportId, change.today));
  const finding = found && (await findFinding(change.tx, findingId, true));
  if (!finding || !found || !maySeeReport(actor, found.place, found.report.sentOn !== null)) return notFound();
  if (!isReceiver(actor, found.place)) return forbidden('report.refusal.notReceiver');
  if (finding.version !== version) return conflict('report.refusal.stale');
  const details = { finding: finding.id, check: finding.check };
  const actId = await change.record({
    action: 'report.note-finding',
    subjectType: 'report',
    subjectId: finding.reportId,
    details,
  });
  const said = words.trim();
  await saveFindingAct(change.tx, {
    id: change.newId(),
    findingId,
    kind: 'note',
    words: said,
    on: change.today,
    actId,
  });
  if (said)
    await tellUnits(change, [
      {
        unitId: finding.unitId,
        to: 'workers',
        kind: 'report-finding-noted',
        record: { id: finding.reportId, path: checkPaths.report(finding.reportId) },
        key: actId,
      },
    ]);
  return ok(findingId);
}
