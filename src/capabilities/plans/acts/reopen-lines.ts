import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { listLinesForUpdate } from '../lines/line.store.ts';
import { setLineStates } from '../lines/line-saving.store.ts';
import { actOnPlan, type OnPlan } from './act-on-plan.ts';
import { linesThat } from './line.lifecycle.ts';

export interface ReopenLines extends OnPlan {
  readonly lineIds: readonly Id[];
}

/** Once the province has its plan a unit may go its own way in a line; its issued plan says where (practice 8). */
export async function reopenLines(change: Change, command: ReopenLines): Promise<Result<number>> {
  const wanted = new Set(command.lineIds);
  if (wanted.size === 0) return invalid({ line: 'plan.refusal.noneTicked' });
  return actOnPlan(change, command, 'reopen-lines', async ({ plan }) => {
    const lines = linesThat('reopen-by-amendment', await listLinesForUpdate(change.tx, plan.id));
    const lineIds = lines.filter((line) => wanted.has(line.id)).map((line) => line.id);
    if (lineIds.length < wanted.size) return conflict('plan.refusal.stale');
    await setLineStates(change.tx, lineIds, 'returned');
    return ok({ value: lineIds.length, fact: 'lines-reopened', lineIds });
  });
}
