import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { notFound, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import {
  confirmByReceipt,
  type DueTask,
  handInDocument,
  listDutyTasks,
  takeBackEvidence,
} from '../../obligations/index.ts';
import { type DutyAct, taskYearOf } from './cycle.rules.ts';
import { findCycle } from './cycle.store.ts';
import { listCycleDuties } from './cycle-duty.store.ts';

export interface CloseDuty {
  readonly cycleId: Id;
  /** the unit that sent or issued; for the provincial plan the unit that owes it, such as the standing body */
  readonly unitId: Id;
  readonly act: DutyAct;
  /** as it is quoted: "12/UBND-VHTT" */
  readonly documentNumber: string;
  /** of the document; never later than today */
  readonly documentOn: Day;
}

type OnDuty = Pick<CloseDuty, 'cycleId' | 'unitId' | 'act'>;

/**
 * The document of an act closes the unit's tasks of that year (practice 8): it is handed in as evidence by whoever of
 * the unit does the act. The task of May 2014 belongs to the plan of 2015.
 * @returns the tasks that were handed in now; none where somebody of another unit acts, or the unit handed in before
 */
export async function closeDuty(change: Change, command: CloseDuty): Promise<Result<readonly Id[]>> {
  const { documentNumber, documentOn } = command;
  return onTasks(change, command, HAND_IN_FROM, ({ id: taskId, version }) =>
    handInDocument(change, { taskId, version, documentNumber, documentOn }),
  );
}

/**
 * The standing body received the document: that confirms what was handed in, by another person than who handed it in.
 * @returns the tasks that are confirmed now
 */
export async function confirmDuty(change: Change, command: CloseDuty): Promise<Result<readonly Id[]>> {
  const { documentNumber } = command;
  return onTasks(change, command, ['handed-in'], ({ id: taskId, version }) =>
    confirmByReceipt(change, { taskId, version, documentNumber }),
  );
}

/** The act was taken back before anybody confirmed it: whoever handed in takes the evidence back with it. */
export const takeBackDuty = (change: Change, command: OnDuty): Promise<Result<readonly Id[]>> =>
  onTasks(change, command, ['handed-in'], ({ id: taskId, version }) => takeBackEvidence(change, { taskId, version }));

const HAND_IN_FROM = ['not-started', 'in-progress', 'returned'];

/** What the lifecycle of tasks does not allow stays as it is: a plan is received whoever may confirm a task. */
async function onTasks(
  change: Change,
  command: OnDuty,
  from: readonly string[],
  act: (task: DueTask) => Promise<Result<Id>>,
): Promise<Result<readonly Id[]>> {
  const cycle = await findCycle(change.tx, command.cycleId);
  if (!cycle) return notFound();
  const tasks = await listTasksOfAct(change, command, taskYearOf(cycle));
  const done: Id[] = [];
  for (const task of tasks.filter(({ state }) => from.includes(state))) {
    const result = await act(task);
    if (result.ok) done.push(task.id);
  }
  return ok(done);
}

async function listTasksOfAct(change: Change, { cycleId, unitId, act }: OnDuty, year: number): Promise<DueTask[]> {
  const duties = (await listCycleDuties(change.tx, cycleId)).filter((duty) => duty.act === act);
  const obligationIds = duties.map(({ obligationId }) => obligationId);
  return obligationIds.length === 0 ? [] : listDutyTasks(change.tx, { obligationIds, unitIds: [unitId], year });
}
