import type { Id } from '../../../kernel/ids.ts';
import type { Change, View } from '../../../platform/change.ts';
import type { DutyLine, DutyTransfer, UnitDutyContributor } from '../../organisations/index.ts';
import { listLineOfDirection } from '../editions/obligation.store.ts';
import { insertHolders } from '../editions/obligation-change.store.ts';
import { openTasks } from '../schedule/open-tasks.ts';
import { sameTaskFor } from '../tasks/same-task.rules.ts';
import { saveStates } from '../tasks/task-change.store.ts';
import { insertFacts, type NewFact } from '../tasks/task-fact.store.ts';
import { type DutyMove, planDutyMoves } from './duty-move.rules.ts';
import {
  endCoordination,
  endHoldings,
  giveTasksTo,
  listHeldDuties,
  listOpenTasksOf,
  listOwedKeys,
  type OpenTask,
} from './duty-move.store.ts';

/** A reorganisation moves open tasks and the obligations themselves; closed tasks stay where they were done. */
export const unitDutyContributor: UnitDutyContributor = { preview: previewDuties, apply: moveDuties };

async function previewDuties(view: View, transfers: readonly DutyTransfer[]): Promise<DutyLine[]> {
  const { tasks, moves } = await planTransfers(view, transfers, false);
  return moves.map(({ task, to, already }): DutyLine => {
    const own = tasks.get(task.id);
    return {
      id: task.id,
      label: own?.action ?? '',
      due: own?.urgedOn ?? null,
      from: task.unitId,
      to: [...to, ...already],
    };
  });
}

/** @returns how many open tasks were moved */
async function moveDuties(change: Change, transfers: readonly DutyTransfer[], actId: Id): Promise<number> {
  const { tasks, moves, inLine } = await planTransfers(change, transfers, true);
  const whole = moves.filter(({ kind }) => kind === 'move');
  const ended = moves.filter(({ kind }) => kind === 'split');
  await moveHoldings(change, transfers, actId);
  await giveTasksTo(
    change.tx,
    whole.flatMap(({ task, to }) => to.map((unitId) => ({ id: task.id, unitId, inLine: inLine.get(unitId) ?? true }))),
  );
  await saveStates(
    change.tx,
    ended.map(({ task }) => task.id),
    'moved',
    change.today,
  );
  await insertFacts(
    change.tx,
    moves.map((move) => factOf(change, move, tasks.get(move.task.id), actId)),
  );
  const copies = ended.flatMap(({ task, to }) => {
    const own = tasks.get(task.id);
    return own ? to.map((unitId) => sameTaskFor(own, unitId, inLine.get(unitId) ?? true)) : [];
  });
  await openTasks(change, copies, actId);
  return moves.length;
}

interface Planned {
  readonly tasks: ReadonlyMap<Id, OpenTask>;
  readonly moves: readonly DutyMove[];
  readonly inLine: ReadonlyMap<Id, boolean>;
}

async function planTransfers({ tx }: View, transfers: readonly DutyTransfer[], lock: boolean): Promise<Planned> {
  const successors = new Map(transfers.map((transfer) => [transfer.predecessorId, transfer.successorIds]));
  const heirs = [...new Set(transfers.flatMap((transfer) => transfer.successorIds))];
  const tasks = await listOpenTasksOf(tx, [...successors.keys()], lock);
  return {
    tasks: new Map(tasks.map((task) => [task.id, task])),
    moves: planDutyMoves(tasks, successors, await listOwedKeys(tx, heirs)),
    inLine: await listLineOfDirection(tx, heirs),
  };
}

/** From the day of the reorganisation on, the successors owe what is still to come. */
async function moveHoldings(change: Change, transfers: readonly DutyTransfer[], actId: Id): Promise<void> {
  const byUnit = new Map(transfers.map((transfer) => [transfer.predecessorId, transfer]));
  const held = await listHeldDuties(change.tx, [...byUnit.keys()]);
  const [first] = transfers;
  if (!first) return;
  await endHoldings(change.tx, [...byUnit.keys()], first.effectiveOn, actId);
  const heirs = held.flatMap(({ unitId, obligationId, revisionId, part }) => {
    const transfer = byUnit.get(unitId);
    return (transfer?.successorIds ?? []).map((heir) => ({
      id: change.newId(),
      obligationId,
      revisionId,
      unitId: heir,
      part,
      fromOn: first.effectiveOn,
      movedFromUnitId: unitId,
      actId,
    }));
  });
  await endCoordination(change.tx, heirs, first.effectiveOn, actId);
  await insertHolders(change.tx, heirs);
}

const factOf = (change: Change, move: DutyMove, task: OpenTask | undefined, actId: Id): NewFact => ({
  id: change.newId(),
  taskId: move.task.id,
  kind: 'moved',
  state: move.kind === 'move' && task ? task.state : 'moved',
  details: { from: move.task.unitId, to: [...move.to, ...move.already].join(' ') },
  happenedOn: change.today,
  actId,
});
