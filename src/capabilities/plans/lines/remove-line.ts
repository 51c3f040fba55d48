import type { Id } from '../../../kernel/ids.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { lineLifecycle } from '../acts/line.lifecycle.ts';
import { insertPlanFacts } from '../plan-fact.store.ts';
import { setLineStates } from './line-saving.store.ts';
import { type OnLine, onOpenLine } from './save-line.ts';

/** Takes a line out; it stays in the history and can be put back. @returns the act, for undoing it */
export const removeLine = (change: Change, command: OnLine): Promise<Result<Id>> =>
  onOpenLine(change, command, async ({ place, line }) => {
    const actId = await change.record({ action: 'plan.remove-line', subjectType: 'plan-line', subjectId: line.id });
    await setLineStates(change.tx, [line.id], lineLifecycle.open.remove);
    await insertPlanFacts(change.tx, [
      {
        id: change.newId(),
        planId: place.id,
        lineId: line.id,
        kind: 'line-removed',
        happenedOn: change.today,
        details: { revision: line.revisionId },
        actId,
      },
    ]);
    return ok(actId);
  });
