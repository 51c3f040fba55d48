import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import type { PlanLine } from '../lines/line.rules.ts';
import { listLinesForUpdate } from '../lines/line.store.ts';
import { setLineStates } from '../lines/line-saving.store.ts';
import { actOnPlan, type OnPlan, type PlanContext } from './act-on-plan.ts';
import { linesThat } from './line.lifecycle.ts';
import { insertPlanReturn, insertReturns, saveSeen } from './reading.store.ts';
import type { FrozenLine } from './sending.store.ts';

export interface ReturnedLine extends FrozenLine {
  /** what the unit is asked to complete */
  readonly message: string;
}

export interface ReturnLines {
  readonly planId: Id;
  readonly lines: readonly ReturnedLine[];
}

/** "Trả lại để hoàn thiện", line by line: only these unlock, each with its message; the plan stays where it is. */
export async function returnLines(change: Change, { planId, lines }: ReturnLines): Promise<Result<number>> {
  if (lines.length === 0) return invalid({ line: 'plan.refusal.noneTicked' });
  if (lines.some((line) => line.message.trim() === '')) return invalid({ message: 'plan.refusal.messageMissing' });
  return actOnPlan(change, { planId, version: null }, 'return-lines', async (context) => {
    const found = asShown(linesThat('return', await listLinesForUpdate(change.tx, planId)), lines);
    if (found.length < lines.length) return conflict('plan.refusal.lineChanged');
    await keepReturns(change, context, lines);
    await setLineStates(change.tx, idsOf(found), 'returned');
    await saveSeen(change.tx, actorOf(change).personId, lines, change.today);
    return ok({ value: found.length, fact: 'lines-returned', lineIds: idsOf(found), lineFact: 'line-returned' });
  });
}

/** Those that are still the revision that the person saw; nobody returns or approves what they did not see. */
export function asShown(lines: readonly PlanLine[], shown: readonly FrozenLine[]): PlanLine[] {
  const revisions = new Map(shown.map((each) => [each.lineId, each.revisionId]));
  return lines.filter((line) => line.sentRevisionId !== null && revisions.get(line.id) === line.sentRevisionId);
}

const idsOf = (lines: readonly PlanLine[]): Id[] => lines.map((line) => line.id);

const keepReturns = (change: Change, { actId }: PlanContext, lines: readonly ReturnedLine[]): Promise<unknown> =>
  insertReturns(
    change.tx,
    lines.map(({ lineId, revisionId, message }) => ({
      id: change.newId(),
      lineId,
      revisionId,
      message: message.trim(),
      actId,
    })),
  );

export interface ReturnPlan extends OnPlan {
  readonly message: string;
}

/** The whole plan, where nearly everything is missing: all lines open again, and it is sent anew. */
export async function returnPlan(change: Change, command: ReturnPlan): Promise<Result<Id>> {
  const message = command.message.trim();
  if (message === '') return invalid({ message: 'plan.refusal.messageMissing' });
  return actOnPlan(change, command, 'return-whole', async ({ plan, actId }) => {
    const lineIds = idsOf(linesThat('return', await listLinesForUpdate(change.tx, plan.id)));
    await setLineStates(change.tx, lineIds, 'returned');
    await insertPlanReturn(change.tx, { id: change.newId(), planId: plan.id, message, actId });
    return ok({ value: plan.id, fact: 'returned', changes: { receivedOn: null }, lineIds });
  });
}
