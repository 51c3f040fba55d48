import type { Id } from '../../../kernel/ids.ts';
import { invalid, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { paperFor, takeStep } from './act-on-paper.ts';
import type { OutgoingAction } from './outgoing.lifecycle.ts';
import type { OutgoingCommand } from './outgoing.rules.ts';

export interface PassOutgoing extends OutgoingCommand {
  readonly remarks?: string | null;
}

/** Lãnh đạo đơn vị soạn thảo duyệt nội dung; the paper stays a draft. */
export const approveContent = (change: Change, command: PassOutgoing): Promise<Result<Id>> =>
  pass(change, command, 'approve-content');

/** Văn phòng kiểm tra thể thức, with what it remarked. */
export const checkForm = (change: Change, command: PassOutgoing): Promise<Result<Id>> =>
  pass(change, command, 'check-form');

/** "Đồng ý, chuyển ký": a leader's click. The paper is approved by nothing but its signed copy (practice 1). */
export const agreeOutgoing = (change: Change, command: PassOutgoing): Promise<Result<Id>> =>
  pass(change, command, 'agree');

/** Back to a draft, with what is to be done; a paper that was frozen for signing is open again. */
export async function returnOutgoing(
  change: Change,
  command: OutgoingCommand & { readonly remarks: string },
): Promise<Result<Id>> {
  if (!command.remarks.trim()) return invalid({ remarks: 'outgoing.remarks.missing' });
  return pass(change, command, 'return');
}

/** A draft that nobody will sign. The row and its contents stay. */
export const dropOutgoing = (change: Change, command: PassOutgoing): Promise<Result<Id>> =>
  pass(change, command, 'drop');

async function pass(change: Change, command: PassOutgoing, action: OutgoingAction): Promise<Result<Id>> {
  const paper = await paperFor(change, command, action);
  if (!paper.ok) return paper;
  await takeStep(change, paper.value, { action, remarks: command.remarks?.trim() || null });
  return ok(command.documentId);
}
