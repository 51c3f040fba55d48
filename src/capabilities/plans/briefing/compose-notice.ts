import type { Id } from '../../../kernel/ids.ts';
import { conflict, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { letterheadOf, type OfficialDocument, type OutgoingRecipient, signaturesOf } from '../../documents/index.ts';
import { listUnitLabels, listUnitsHolding } from '../../organisations/index.ts';
import { UNKNOWN_SIGNER } from '../cycle/draft-guidance.ts';
import { type Conclusion, sentenceOf } from './conclusion.rules.ts';
import type { Meeting } from './meeting.store.ts';
import { conclusionNotice } from './notice.document.ts';

export interface Notice {
  readonly issuerUnitId: Id;
  readonly draftingUnitId: Id;
  readonly content: OfficialDocument;
  readonly recipients: readonly OutgoingRecipient[];
  /** one for each conclusion, in their order */
  readonly sentences: readonly string[];
}

/**
 * The notice as it reads today: of the People's Committee, by order of its Chair where its office may sign so (TL.), else
 * by whoever signs first; drafted in the office, which serves who chairs, or by the body that wrote the conclusions down.
 */
export async function composeNotice(
  change: Change,
  meeting: Pick<Meeting, 'heldOn' | 'chairedBy' | 'occasion'>,
  conclusions: readonly Conclusion[],
): Promise<Result<Notice>> {
  const { tx, today } = change;
  const [issuerUnitId] = await listUnitsHolding(tx, 'approver', today);
  if (!issuerUnitId) return conflict('meeting.error.noApprover');
  const [office = issuerUnitId] = await listUnitsHolding(tx, 'ppc-office', today);
  const actor = actorOf(change);
  const draftingUnitId = actor.unitId === issuerUnitId ? office : actor.unitId;
  const choices = await signaturesOf(tx, issuerUnitId, today);
  const signature = choices.find(({ prefix }) => prefix === 'TL') ?? choices.find(({ collective }) => !collective);
  const unitIds = [...new Set(conclusions.flatMap((each) => each.unitIds))];
  const labels = await listUnitLabels(tx, [...unitIds, office], today);
  const nameOf = (id: Id): string => labels.get(id)?.name ?? '';
  const sentences = conclusions.map((each) => sentenceOf(each, each.unitIds.map(nameOf)));
  return ok({
    sentences,
    issuerUnitId,
    draftingUnitId,
    content: conclusionNotice({
      letterhead: await letterheadOf(tx, issuerUnitId, today),
      signature: { lines: signature?.lines ?? UNKNOWN_SIGNER },
      ...meeting,
      sentences,
      units: unitIds.map(nameOf),
      office: nameOf(office),
    }),
    recipients: unitIds.map((unitId) => ({ name: nameOf(unitId), unitId })),
  });
}
