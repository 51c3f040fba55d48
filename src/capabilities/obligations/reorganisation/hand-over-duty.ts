import type { Id } from '../../../kernel/ids.ts';
import type { Change } from '../../../platform/change.ts';
import { insertHolders } from '../editions/obligation-change.store.ts';
import type { Task } from '../tasks/task.rules.ts';
import { insertFacts } from '../tasks/task-fact.store.ts';
import { planDutyMoves } from './duty-move.rules.ts';
import { endHolding, giveTasksTo, listOpenTasksOf, listOwedKeys } from './duty-move.store.ts';

/**
 * A decision gives the obligation itself to another unit: what is still open of it goes along, what comes later is
 * owed there. Where the other unit owes the same already, this one's task stays for somebody to look at.
 */
export async function handOverDuty(
  change: Change,
  { id, obligationId, revisionId, unitId, part }: Task,
  to: { readonly unitId: Id; readonly inLine: boolean },
  actId: Id,
): Promise<void> {
  const { tx, today } = change;
  const open = await listOpenTasksOf(tx, [unitId], true);
  const others = open.filter((task) => task.obligationId === obligationId && task.part === part && task.id !== id);
  const moves = planDutyMoves(others, new Map([[unitId, [to.unitId]]]), await listOwedKeys(tx, [to.unitId]));
  const free = moves.filter(({ kind }) => kind === 'move').map(({ task }) => task.id);
  await giveTasksTo(
    tx,
    free.map((taskId) => ({ id: taskId, ...to })),
  );
  await insertFacts(
    tx,
    others
      .filter((task) => free.includes(task.id))
      .map((task) => ({
        id: change.newId(),
        taskId: task.id,
        kind: 'moved' as const,
        state: task.state,
        details: { from: unitId, to: to.unitId },
        happenedOn: today,
        actId,
      })),
  );
  await endHolding(tx, { obligationId, unitId }, today, actId);
  const holder = { id: change.newId(), obligationId, revisionId, unitId: to.unitId, part, fromOn: today, actId };
  await insertHolders(tx, [{ ...holder, movedFromUnitId: unitId }]);
}
