import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { listLinesForUpdate } from '../lines/line.store.ts';
import { actOnPlan } from './act-on-plan.ts';
import { findGaps } from './find-gaps.ts';
import { freezeLines, mayLeave, type Receipt, type Way } from './freeze-lines.ts';
import { linesThat } from './line.lifecycle.ts';
import { changedSince } from './sending.rules.ts';
import type { FrozenLine } from './sending.store.ts';

export interface ResendLines {
  readonly planId: Id;
  /** as the unit's page showed them */
  readonly lines: readonly FrozenLine[];
  readonly way: Way;
}

/** The lines that came back leave again, as a sending of only these; one that nobody touched would only come back. */
export async function resendLines(change: Change, { planId, lines, way }: ResendLines): Promise<Result<Receipt>> {
  if (lines.length === 0) return invalid({ line: 'plan.refusal.noneTicked' });
  return actOnPlan(change, { planId, version: null }, 'resend-lines', async (context) => {
    const may = await mayLeave(change, way);
    if (!may.ok) return may;
    const all = await listLinesForUpdate(change.tx, planId);
    const shown = new Map(lines.map((line) => [line.lineId, line.revisionId]));
    const leaving = linesThat('resend', all).filter((line) => shown.get(line.id) === line.revisionId);
    if (leaving.length < shown.size) return conflict('plan.refusal.lineChanged');
    if (changedSince(leaving).length < leaving.length) return conflict('plan.refusal.lineUnchanged');
    const { incomplete } = await findGaps(change, context.plan, leaving);
    if (incomplete.length > 0) return conflict('plan.refusal.incomplete', { lines: incomplete.length });
    const receipt = await freezeLines(change, context, leaving, way);
    return ok({
      value: receipt,
      fact: 'lines-resent',
      details: { sending: receipt.number, receipt: receipt.receipt },
      lineIds: leaving.map((line) => line.id),
      lineFact: 'line-resent',
    });
  });
}
