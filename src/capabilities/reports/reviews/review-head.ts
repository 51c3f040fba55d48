import type { Id } from '../../../kernel/ids.ts';
import { conflict, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { letterheadOf, signaturesOf } from '../../documents/index.ts';
import { listUnitsHolding } from '../../organisations/index.ts';
import type { PaperHead } from '../../plans/index.ts';

export interface CommitteePaper extends PaperHead {
  readonly issuerUnitId: Id;
}

/**
 * Head of a paper of the People's Committee. A report is an act of the collective ("TM."); an invitation is signed by
 * order of the Chair (TL.) where its office may.
 */
export async function committeePaper(change: Change, collective: boolean): Promise<Result<CommitteePaper>> {
  const [issuerUnitId] = await listUnitsHolding(change.tx, 'approver', change.today);
  if (!issuerUnitId) return conflict('lookback.refusal.noApprover');
  const letterhead = await letterheadOf(change.tx, issuerUnitId, change.today);
  const choices = await signaturesOf(change.tx, issuerUnitId, change.today);
  const wanted = collective
    ? choices.find((choice) => choice.collective)
    : choices.find(({ prefix }) => prefix === 'TL');
  const signature = wanted ?? choices[0];
  return signature ? ok({ issuerUnitId, letterhead, signature }) : conflict('dossier.refusal.noSigner');
}
