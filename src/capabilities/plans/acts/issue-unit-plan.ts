import type { Id } from '../../../kernel/ids.ts';
import { conflict, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { listLinesForUpdate } from '../lines/line.store.ts';
import { setLineStates } from '../lines/line-saving.store.ts';
import { writeRevisions } from '../lines/write-lines.ts';
import { loadUnitPlan, type UnitPlanContent } from '../unit-documents/load-unit-plan.ts';
import { actOnPlan, type OnPlan } from './act-on-plan.ts';
import { evidenceOf, handInTask } from './follow-tasks.ts';
import { linesThat } from './line.lifecycle.ts';

export interface IssueUnitPlan extends OnPlan {
  /** the issued Kế hoạch, with number and day */
  readonly documentId: Id;
}

/**
 * Act (b) of a unit (practice 8): its own plan is issued by the number of its signed document. What the province
 * amended becomes the unit's line; the fact keeps the exact revisions that were issued.
 */
export const issueUnitPlan = (change: Change, command: IssueUnitPlan): Promise<Result<Id>> =>
  actOnPlan(change, command, 'issue', async ({ plan, actId }) => {
    if (plan.issuedDocumentId === command.documentId) return conflict('plan.refusal.issuedAlready');
    const lines = await listLinesForUpdate(change.tx, plan.id);
    const content = await loadUnitPlan(change, plan);
    if (content.issued.length === 0 && !plan.noActivity) return conflict('plan.refusal.nothingToIssue');
    const evidence = await evidenceOf(change, command.documentId, '');
    if (evidence.documentNumber === '') return conflict('plan.refusal.notIssued');
    const back = linesThat('issue', lines).filter((line) => line.sentRevisionId !== null);
    await setLineStates(
      change.tx,
      back.map((line) => line.id),
      'locked',
    );
    const revisions = await takeOver(change, lines, content, actId);
    const task = await handInTask(change, plan, 'issue', evidence);
    if (!task.ok) return task;
    return ok({
      value: plan.id,
      fact: 'issued',
      changes: { issuedOn: evidence.documentOn, issuedDocumentId: command.documentId },
      details: { number: evidence.documentNumber, departures: content.departures.length, revisions },
    });
  });

/** Lines that are issued otherwise than they stand get that content as their next revision. @returns what was issued */
async function takeOver(
  change: Change,
  lines: Awaited<ReturnType<typeof listLinesForUpdate>>,
  { issued }: UnitPlanContent,
  actId: Id,
): Promise<Id[]> {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const amended = issued.flatMap(({ line, content }) => {
    const own = byId.get(line.id);
    return own && content !== line.content ? [{ line: own, content }] : [];
  });
  const made = await writeRevisions(change, amended, actId);
  const newer = new Map(amended.map(({ line }, index) => [line.id, made[index]]));
  return issued.flatMap(({ line }) => newer.get(line.id) ?? byId.get(line.id)?.revisionId ?? []);
}
