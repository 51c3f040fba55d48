import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { listLinesForUpdate } from '../lines/line.store.ts';
import { actOnPlan } from './act-on-plan.ts';
import { insertApprovals, saveSeen } from './reading.store.ts';
import { asShown } from './return-lines.ts';
import type { FrozenLine } from './sending.store.ts';

export interface OnLines {
  readonly planId: Id;
  /** the revisions that the page showed */
  readonly lines: readonly FrozenLine[];
}

export interface ApprovedLines {
  readonly approved: number;
  /** ticked, but changed or sent back meanwhile: for a look of its own */
  readonly left: number;
}

/**
 * The standing body agrees to lines as they were sent. An approval points at the revision that was shown: what the unit
 * sends anew is to be approved anew, and nothing else loses it.
 */
export async function approveLines(change: Change, { planId, lines }: OnLines): Promise<Result<ApprovedLines>> {
  if (lines.length === 0) return invalid({ line: 'plan.refusal.noneTicked' });
  return actOnPlan(change, { planId, version: null }, 'approve-lines', async ({ actId }) => {
    const all = await listLinesForUpdate(change.tx, planId);
    const found = asShown(
      all.filter((line) => line.state === 'locked'),
      lines,
    );
    if (found.length === 0) return conflict('plan.refusal.lineChanged');
    const seen = found.map((line) => ({ lineId: line.id, revisionId: line.sentRevisionId ?? line.revisionId }));
    await insertApprovals(
      change.tx,
      seen.map((each) => ({ ...each, id: change.newId(), actId })),
      'standing-body',
    );
    await saveSeen(change.tx, actorOf(change).personId, seen, change.today);
    const lineIds = seen.map((each) => each.lineId);
    return ok({
      value: { approved: found.length, left: lines.length - found.length },
      fact: 'lines-approved',
      lineIds,
    });
  });
}
