import type { Id } from '../../../kernel/ids.ts';
import { invalid, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { handOverDuty } from '../reorganisation/hand-over-duty.ts';
import { openTasks } from '../schedule/open-tasks.ts';
import { actOnTask, type OnTask } from './act-on-task.ts';
import { decideOpenTransfer, getOpenTransfer, insertTransfer } from './proposal.store.ts';
import { sameTaskFor } from './same-task.rules.ts';

export interface ProposeTransfer extends OnTask {
  readonly toUnitId: Id | null;
  readonly reason: string;
}

/** "Kiến nghị điều chỉnh, chuyển cơ quan khác": the task stays where it is until somebody decides. */
export async function proposeTransfer(change: Change, command: ProposeTransfer): Promise<Result<Id>> {
  const { toUnitId } = command;
  const reason = command.reason.trim();
  if (!toUnitId || reason === '') {
    return invalid({
      ...(toUnitId ? {} : { toUnit: 'task.refusal.unitMissing' }),
      ...(reason === '' ? { reason: 'task.refusal.reasonMissing' } : {}),
    });
  }
  return actOnTask(change, command, 'propose-transfer', async ({ task, actId }) => {
    if (toUnitId === task.unitId) return invalid({ toUnit: 'task.refusal.sameUnit' });
    const proposed = { id: change.newId(), taskId: task.id, toUnitId, reason, proposedOn: change.today, actId };
    await insertTransfer(change.tx, proposed);
    return ok({ fact: 'transfer-proposed', details: { to: toUnitId } });
  });
}

export interface RefuseTransfer extends OnTask {
  readonly answer: string;
}

export async function refuseTransfer(change: Change, command: RefuseTransfer): Promise<Result<Id>> {
  const answer = command.answer.trim();
  if (answer === '') return invalid({ answer: 'task.refusal.reasonMissing' });
  return actOnTask(change, command, 'refuse-transfer', async ({ task, actId }) => {
    await decideOpenTransfer(change.tx, { taskId: task.id, accepted: false, decisionNumber: null, answer, actId });
    return ok({ fact: 'transfer-refused', note: answer });
  });
}

export interface AcceptTransfer extends OnTask {
  readonly decisionNumber: string;
  /** not this task alone: the obligation itself, with all that is still open of it */
  readonly wholeDuty: boolean;
}

/** By a numbered document; the other unit gets the task with the same dates, this one is closed for the unit. */
export async function acceptTransfer(change: Change, command: AcceptTransfer): Promise<Result<Id>> {
  const decisionNumber = command.decisionNumber.trim();
  if (decisionNumber === '') return invalid({ decisionNumber: 'task.refusal.numberMissing' });
  return actOnTask(change, command, 'accept-transfer', async ({ task, actId }) => {
    const { toUnitId, inLine } = await getOpenTransfer(change.tx, task.id);
    await decideOpenTransfer(change.tx, { taskId: task.id, accepted: true, decisionNumber, answer: null, actId });
    await openTasks(change, [sameTaskFor(task, toUnitId, inLine)], actId);
    if (command.wholeDuty) await handOverDuty(change, task, { unitId: toUnitId, inLine }, actId);
    return ok({ fact: 'transfer-accepted', documentNumber: decisionNumber, details: { to: toUnitId } });
  });
}
