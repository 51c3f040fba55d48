import type { Id } from '../../../kernel/ids.ts';
import { invalid, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { actOnTask, type OnTask } from './act-on-task.ts';

/** "Đơn vị đã xác nhận": by the head or another person of the unit, never by whoever handed it in. */
export const confirmByUnit = (change: Change, command: OnTask): Promise<Result<Id>> =>
  actOnTask(change, command, 'confirm', () =>
    ok({ fact: 'unit-confirmed', changes: { confirmed_on: change.today, confirmed_by: actorOf(change).personId } }),
  );

/** Undo of one's own confirmation, until the standing body has checked. */
export const takeBackConfirmation = (change: Change, command: OnTask): Promise<Result<Id>> =>
  actOnTask(change, command, 'take-back-confirmation', () =>
    ok({ fact: 'confirmation-taken-back', changes: { confirmed_on: null, confirmed_by: null } }),
  );

/** "Thường trực đã kiểm tra"; the PPC office checks the standing body's own tasks. */
export const checkByStandingBody = (change: Change, command: OnTask): Promise<Result<Id>> =>
  actOnTask(change, command, 'check', () =>
    ok({ fact: 'checked', changes: { checked_on: change.today, checked_by: actorOf(change).personId } }),
  );

export interface ReturnEvidence extends OnTask {
  /** what is missing */
  readonly message: string;
}

/** "Trả lại để hoàn thiện": what was handed in stays readable; the next handing in begins a new round. */
export async function returnEvidence(change: Change, command: ReturnEvidence): Promise<Result<Id>> {
  if (command.message.trim() === '') return invalid({ message: 'task.refusal.messageMissing' });
  return actOnTask(change, command, 'return', ({ task }) =>
    ok({
      fact: 'returned',
      note: command.message.trim(),
      details: { round: task.round },
      changes: { handed_in_on: null, handed_in_by: null, confirmed_on: null, confirmed_by: null },
    }),
  );
}
