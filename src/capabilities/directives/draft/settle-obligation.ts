import type { Id } from '../../../kernel/ids.ts';
import { invalid, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { amendDraft, obligationAt } from './amend-draft.ts';
import { contentOf } from './draft.rules.ts';

export interface SettleObligation {
  readonly directiveId: Id;
  readonly lineageId: Id;
  /** the obligation's version that the page showed */
  readonly version: string;
}

/** Somebody vouches for what the card says. */
export const confirmObligation = (change: Change, command: SettleObligation): Promise<Result<unknown>> =>
  settle(change, command, 'confirm');

/** "Yêu cầu chung, không giao việc" (practice 14): published and shown, makes no task. */
export const classifyGeneral = (change: Change, command: SettleObligation): Promise<Result<unknown>> =>
  settle(change, command, 'classify-general');

/** The sentence gives no work at all. A reason is needed: the next reader of the text will ask. */
export async function rejectObligation(
  change: Change,
  command: SettleObligation & { reason: string },
): Promise<Result<unknown>> {
  if (command.reason === '') return invalid({ reason: 'draft.reasonMissing' });
  return settle(change, command, 'reject', command.reason);
}

/** Takes a decision back: the obligation is open again. */
export const reconsiderObligation = (change: Change, command: SettleObligation): Promise<Result<unknown>> =>
  amendDraft(change, {
    directiveId: command.directiveId,
    action: 'directive.reconsider-obligation',
    decide(record) {
      const found = obligationAt(record, command.lineageId, command.version);
      return found.ok ? ok([{ kind: 'reconsider', lineageId: command.lineageId }]) : found;
    },
  });

function settle(
  change: Change,
  command: SettleObligation,
  kind: 'confirm' | 'classify-general' | 'reject',
  reason = '',
): Promise<Result<unknown>> {
  const { directiveId, lineageId, version } = command;
  return amendDraft(change, {
    directiveId,
    action: `directive.${kind}-obligation`,
    decide(record) {
      const found = obligationAt(record, lineageId, version);
      if (!found.ok) return found;
      const base = contentOf(found.value);
      return ok([kind === 'reject' ? { kind, lineageId, base, reason } : { kind, lineageId, base }]);
    },
  });
}
