import type { Id } from '../../../kernel/ids.ts';
import { conflict, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { listOutgoingOf } from '../../documents/index.ts';
import type { PlanLine } from '../lines/line.rules.ts';
import { listLinesForUpdate } from '../lines/line.store.ts';
import { actOnPlan, type OnPlan } from './act-on-plan.ts';
import { findGaps } from './find-gaps.ts';
import { evidenceOf, handInTask } from './follow-tasks.ts';
import { freezeLines, mayLeave, type Receipt, type Way } from './freeze-lines.ts';
import { linesThat } from './line.lifecycle.ts';
import { changedSince, fingerprintOf } from './sending.rules.ts';

export interface SendPlan extends OnPlan {
  /** what the preview showed (`fingerprintOf`); null where nobody looked at a page */
  readonly fingerprint: string | null;
  readonly way: Way;
}

/**
 * Act (a) of a unit (practice 8): the plan leaves as it was shown, complete, each obligation answered; late is accepted
 * and marked. The paper of the sending stays with the plan.
 */
export const sendPlan = (change: Change, command: SendPlan): Promise<Result<Receipt>> =>
  actOnPlan(change, command, 'send', async (context) => {
    const { plan } = context;
    const may = await mayLeave(change, command.way);
    if (!may.ok) return may;
    const lines = await listLinesForUpdate(change.tx, plan.id);
    if (command.fingerprint !== null && command.fingerprint !== fingerprintOf(lines))
      return conflict('plan.refusal.changedSincePreview');
    const gaps = await findGaps(change, plan, lines);
    if (gaps.incomplete.length > 0) return conflict('plan.refusal.incomplete', { lines: gaps.incomplete.length });
    if (gaps.unanswered.length > 0) return conflict('plan.refusal.unanswered', { duties: gaps.unanswered.length });
    if (lines.length === 0 && !plan.noActivity) return conflict('plan.refusal.empty');
    if (plan.sentOn !== null && isAsSent(lines)) return conflict('plan.refusal.unchanged');
    const leaving = linesThat('send', lines);
    const receipt = await freezeLines(change, context, leaving, command.way);
    const letter = command.way.kind === 'signed-document' ? command.way.documentId : null;
    const task = await handInTask(change, plan, 'send', await evidenceOf(change, letter, receipt.receipt));
    if (!task.ok) return task;
    return ok({
      value: receipt,
      fact: 'sent',
      changes: { sentOn: plan.sentOn ?? change.today, ...(letter && { letterDocumentId: letter }) },
      details: { sending: receipt.number, receipt: receipt.receipt, late: receipt.daysLate, way: command.way.kind },
      lineIds: leaving.map((line) => line.id),
    });
  });

/** A plan that came back as a whole and was not touched would only come back again. */
const isAsSent = (lines: readonly PlanLine[]): boolean => lines.length > 0 && changedSince(lines).length === 0;

/** By the unit's own công văn, issued before somebody last changed a line: the plan goes with it once it was looked at. */
export async function sendWithLetter(
  change: Change,
  command: Omit<SendPlan, 'way'> & { readonly documentId: Id },
): Promise<Result<Receipt>> {
  const letters = await listOutgoingOf(change.tx, 'plan', command.planId);
  const letter = letters.find((paper) => paper.documentId === command.documentId);
  if (letter?.purpose !== 'plan-proposal' || letter.state !== 'issued') return conflict('plan.refusal.notIssued');
  return sendPlan(change, { ...command, way: { kind: 'signed-document', documentId: command.documentId } });
}
