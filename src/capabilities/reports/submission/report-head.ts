import type { Id } from '../../../kernel/ids.ts';
import { conflict, ok, type Result } from '../../../kernel/result.ts';
import type { View } from '../../../platform/change.ts';
import { type Letterhead, letterheadOf, officialName, signaturesOf } from '../../documents/index.ts';
import { listUnitLabels } from '../../organisations/index.ts';

export interface ReportHead {
  readonly letterhead: Letterhead;
  readonly signature: { readonly lines: readonly string[] };
}

/** A committee signs as the collective, a department as its head; without a signing authority nobody could sign. */
export async function reportHeadOf({ tx, today }: View, unitId: Id): Promise<Result<ReportHead>> {
  const choices = await signaturesOf(tx, unitId, today);
  const signature = choices.find((choice) => choice.collective) ?? choices[0];
  if (!signature) return conflict('report.refusal.noSigner');
  return ok({ letterhead: await letterheadOf(tx, unitId, today), signature: { lines: signature.lines } });
}

/** The name of the receiver as a letter has it; null where nobody holds the function. */
export async function readerOf({ tx, today }: View, receiverId: Id | null): Promise<string | null> {
  if (!receiverId) return null;
  const name = (await listUnitLabels(tx, [receiverId], today)).get(receiverId)?.name;
  return name ? officialName(name) : null;
}
