import type { Id } from '../../../kernel/ids.ts';
import { invalid, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { actOnActivity, type OnActivity } from './act-on-activity.ts';

/** "Đơn vị đã xác nhận": by the head or another person of the unit, never by whoever recorded it (practice 13). */
export const confirmActivity = (change: Change, command: OnActivity): Promise<Result<Id>> =>
  actOnActivity(change, command, 'confirm', () =>
    ok({ fact: 'unit-confirmed', changes: { confirmed_on: change.today, confirmed_by: actorOf(change).personId } }),
  );

/** Undo of one's own confirmation, until the standing body has checked. */
export const takeBackActivityConfirmation = (change: Change, command: OnActivity): Promise<Result<Id>> =>
  actOnActivity(change, command, 'take-back-confirmation', () =>
    ok({ fact: 'confirmation-taken-back', changes: { confirmed_on: null, confirmed_by: null } }),
  );

/** "Thường trực đã kiểm tra"; the PPC office checks the standing body's own work. */
export const checkActivity = (change: Change, command: OnActivity): Promise<Result<Id>> =>
  actOnActivity(change, command, 'check', () =>
    ok({ fact: 'checked', changes: { checked_on: change.today, checked_by: actorOf(change).personId } }),
  );

/** Undo of one's own check; a report that was frozen meanwhile keeps what it counted and is flagged. */
export const takeBackActivityCheck = (change: Change, command: OnActivity): Promise<Result<Id>> =>
  actOnActivity(change, command, 'take-back-check', () =>
    ok({ fact: 'check-taken-back', changes: { checked_on: null, checked_by: null } }),
  );

export interface ReturnActivity extends OnActivity {
  /** what is missing */
  readonly words: string;
}

/** "Trả lại để hoàn thiện", always with words; the unit completes it and hands it in again. */
export async function returnActivity(change: Change, command: ReturnActivity): Promise<Result<Id>> {
  const words = command.words.trim();
  if (words === '') return invalid({ words: 'activity.refusal.wordsMissing' });
  return actOnActivity(change, command, 'return', () =>
    ok({ fact: 'returned', words, changes: { confirmed_on: null, confirmed_by: null } }),
  );
}
