import type { Id } from '../../../kernel/ids.ts';
import { invalid, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { DOCUMENT_RECALLED, type DocumentRecalled } from '../outgoing.events.ts';
import { paperFor, takeStep } from './act-on-paper.ts';
import type { OutgoingCommand } from './outgoing.rules.ts';

/**
 * Recalls an issued paper: it stays readable, its number stays used, and nothing of it changes any more. What was
 * wrong is put right by a new paper that replaces it (NĐ 30/2020, Art. 18).
 */
export async function recallOutgoing(
  change: Change,
  command: OutgoingCommand & { readonly reason: string },
): Promise<Result<Id>> {
  if (!command.reason.trim()) return invalid({ reason: 'outgoing.reason.missing' });
  const paper = await paperFor(change, command, 'recall');
  if (!paper.ok) return paper;
  const { documentId, purpose, subjectType, subjectId } = paper.value;
  const actId = await takeStep(change, paper.value, { action: 'recall', remarks: command.reason.trim() });
  const payload: DocumentRecalled = { documentId, purpose, subjectType, subjectId };
  await change.announce({ event: DOCUMENT_RECALLED, version: 1, payload, actId });
  return ok(documentId);
}
