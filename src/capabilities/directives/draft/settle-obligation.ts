import type { Id } from '../../../kernel/ids.ts';
import { invalid, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { amendDraft, obligationAt } from './amend-draft.ts';
import { contentOf, type Decision } from './draft.rules.ts';
import type { DraftRecord } from './load-draft.ts';

export interface SettleObligation {
  readonly directiveId: Id;
  readonly lineageId: Id;
  /** the obligation's version that the page showed */
  readonly version: string;
}

/** Somebody vouches for what the card says. */
export const confirmObligation = (change: Change, command: SettleObligation): Promise<Result<DraftRecord>> =>
  settle(change, command, 'confirm');

/** "Yêu cầu chung, không giao việc" (practice 14): published and shown, makes no task. */
export const classifyGeneral = (change: Change, command: SettleObligation): Promise<Result<DraftRecord>> =>
  settle(change, command, 'classify-general');

/** The sentence gives no work at all. A reason is needed: the next reader of the text will ask. */
export async function rejectObligation(
  change: Change,
  command: SettleObligation & { reason: string },
): Promise<Result<DraftRecord>> {
  if (command.reason === '') return invalid({ reason: 'draft.reasonMissing' });
  return settle(change, command, 'reject', command.reason);
}

/** Takes a decision back: the obligation is open again. */
export const reconsiderObligation = (change: Change, command: SettleObligation): Promise<Result<DraftRecord>> =>
  amendDraft(change, {
    directiveId: command.directiveId,
    action: 'directive.reconsider-obligation',
    decide(record) {
      if (isAlready(record, command.lineageId, 'open')) return ok([]);
      const found = obligationAt(record, command.lineageId, command.version);
      return found.ok ? ok([{ kind: 'reconsider', lineageId: command.lineageId }]) : found;
    },
  });

function settle(
  change: Change,
  command: SettleObligation,
  kind: 'confirm' | 'classify-general' | 'reject',
  reason = '',
): Promise<Result<DraftRecord>> {
  const { directiveId, lineageId, version } = command;
  return amendDraft(change, {
    directiveId,
    action: ACTIONS[kind],
    decide(record) {
      if (isAlready(record, lineageId, DECISIONS[kind])) return ok([]);
      const found = obligationAt(record, lineageId, version);
      if (!found.ok) return found;
      const base = contentOf(found.value);
      return ok([kind === 'reject' ? { kind, lineageId, base, reason } : { kind, lineageId, base }]);
    },
  });
}

const ACTIONS = {
  confirm: 'directive.confirm-obligation',
  'classify-general': 'directive.classify-general',
  reject: 'directive.reject-obligation',
} as const;
const DECISIONS = { confirm: 'confirmed', 'classify-general': 'general', reject: 'rejected' } as const;

/** A button pressed twice, or by two people at once, is carried out once. */
const isAlready = ({ draft }: DraftRecord, lineageId: Id, decision: Decision): boolean =>
  draft.obligations.some(
    (each) => each.lineageId === lineageId && each.decision === decision && each.review.length === 0,
  );
