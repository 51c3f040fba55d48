import type { View } from '../../../platform/change.ts';
import { listLines, listLinesForUpdate } from '../lines/line.store.ts';
import type { PlanPlace } from '../lines/plan-place.store.ts';
import { type Matched, matchLines } from './reading/match-lines.rules.ts';
import type { SheetLine } from './reading/sheet-line.rules.ts';
import { listRemovedIds, listSentOut } from './sheet-lookups.store.ts';

/**
 * Compares rows with the plan as it stands at this moment.
 * @param lock `lock` keeps everybody else from the plan's lines until the transaction ends
 */
export async function matchPlan(
  view: Pick<View, 'tx'>,
  plan: Pick<PlanPlace, 'id' | 'state'>,
  rows: readonly SheetLine[],
  lock: 'lock' | 'look',
): Promise<Matched> {
  const lines = await (lock === 'lock' ? listLinesForUpdate : listLines)(view.tx, plan.id);
  const codes = rows.flatMap((row) => row.of ?? []);
  const sentOut = await listSentOut(view.tx, plan.id, codes);
  const removed = codes.length > 0 ? await listRemovedIds(view.tx, plan.id) : new Set<never>();
  return matchLines(rows, { lines, removed, sentOut, takesMore: plan.state === 'drafting' });
}
