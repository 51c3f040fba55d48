import type { Id } from '../../../kernel/ids.ts';
import type { TaskPart } from '../tasks/task.rules.ts';

/** An open task of a unit that ends. */
export interface OpenDuty {
  readonly id: Id;
  readonly obligationId: Id;
  readonly unitId: Id;
  readonly part: TaskPart;
  readonly dueKey: string;
}

/** Where one open task goes. */
export interface DutyMove {
  readonly task: OpenDuty;
  /** `move`: the task itself goes on in one successor; `split`: it ends and every successor gets its own */
  readonly kind: 'move' | 'split';
  /** successors that get a task of their own out of it */
  readonly to: readonly Id[];
  /** successors that owed the same already: nothing is doubled */
  readonly already: readonly Id[];
}

const keyOf = (duty: Pick<OpenDuty, 'obligationId' | 'part' | 'dueKey'>, unitId: Id): string =>
  `${duty.obligationId} ${unitId} ${duty.part} ${duty.dueKey}`;

/**
 * One successor takes the task over with its history; several get one each. Where a successor owes the same already,
 * or two merged units bring the same, one task remains.
 * @param successors by ended unit
 * @param owed `obligation unit part key` of every task that successors have in any state
 */
export function planDutyMoves(
  tasks: readonly OpenDuty[],
  successors: ReadonlyMap<Id, readonly Id[]>,
  owed: ReadonlySet<string>,
): DutyMove[] {
  const taken = new Set(owed);
  return tasks.map((task) => {
    const all = [...new Set(successors.get(task.unitId) ?? [])].filter((id) => id !== task.unitId);
    const free = all.filter((id) => !taken.has(keyOf(task, id)));
    for (const id of free) taken.add(keyOf(task, id));
    const already = all.filter((id) => !free.includes(id));
    return { task, kind: all.length === 1 && free.length === 1 ? 'move' : 'split', to: free, already };
  });
}
