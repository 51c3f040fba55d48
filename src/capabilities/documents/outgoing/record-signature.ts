import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { findFrozen } from '../rendition.store.ts';
import { paperFor, takeStep } from './act-on-paper.ts';
import { findSignature, insertSignature } from './issue.store.ts';
import type { OutgoingCommand, SignedBy } from './outgoing.rules.ts';

export interface RecordSignature extends OutgoingCommand, SignedBy {
  readonly signedOn: Day;
}

/**
 * Notes who signed the frozen text and when; entered by the officer or văn thư in their own name (practice 4). The
 * number is given after it (NĐ 30/2020, Art. 15).
 */
export async function recordSignature(change: Change, command: RecordSignature): Promise<Result<Id>> {
  const paper = await paperFor(change, command, 'record-signature');
  if (!paper.ok) return paper;
  const problem =
    signerProblem(command) ?? (command.signedOn > change.today ? { signedOn: 'outgoing.day.future' } : null);
  if (problem) return invalid(problem);
  const { documentId, contentId } = paper.value;
  const renditionId = await findFrozen(change.tx, documentId);
  if (!renditionId || (await findSignature(change.tx, renditionId))) return conflict('outgoing.signedAlready');
  const actId = await takeStep(change, paper.value, { action: 'record-signature' });
  const { signedOn, signerName, signerLines } = command;
  await insertSignature(change.tx, { renditionId, documentId, contentId, signedOn, signerName, signerLines, actId });
  return ok(documentId);
}

export function signerProblem({ signerName, signerLines }: SignedBy): Record<string, string> | null {
  if (!signerName.trim()) return { signerName: 'outgoing.signer.missing' };
  return signerLines.length < 1 || signerLines.length > 4 ? { signerLines: 'outgoing.signerLines.missing' } : null;
}
