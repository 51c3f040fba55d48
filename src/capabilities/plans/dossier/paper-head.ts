import type { Id } from '../../../kernel/ids.ts';
import { invalid, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { type Letterhead, letterheadOf, type SignatureChoice, signaturesOf } from '../../documents/index.ts';

/** Head of a paper and the words above its signer's name. */
export interface PaperHead {
  readonly letterhead: Letterhead;
  readonly signature: Pick<SignatureChoice, 'lines'>;
}

/**
 * The head of a unit's paper on the day of the act. A plan of the province is an act of the collective ("TM."), a
 * unit's letter is its head's; where nobody has a signing authority the paper cannot be drafted.
 */
export async function paperHeadOf(change: Change, unitId: Id, collective = false): Promise<Result<PaperHead>> {
  const letterhead = await letterheadOf(change.tx, unitId, change.today);
  const choices = await signaturesOf(change.tx, unitId, change.today);
  const signature = choices.find((choice) => choice.collective === collective) ?? choices[0];
  if (!signature) return invalid({ signature: 'dossier.refusal.noSigner' }, 'dossier.refusal.noSigner');
  return ok({ letterhead, signature });
}
