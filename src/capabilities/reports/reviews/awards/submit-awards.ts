import type { Id } from '../../../../kernel/ids.ts';
import { conflict, forbidden, invalid, notFound, type Result } from '../../../../kernel/result.ts';
import { actorOf, type Change } from '../../../../platform/change.ts';
import { draftOutgoing } from '../../../documents/index.ts';
import { listUnitLabels } from '../../../organisations/index.ts';
import { holderOf, paperHeadOf } from '../../../plans/index.ts';
import { runReviews } from '../review.policy.ts';
import { findReviewForUpdate } from '../review.store.ts';
import { findAward, listNominees, updateAward } from './award.store.ts';
import { awardLetter } from './award-letter.document.ts';
import { listMerits } from './merit.store.ts';

export interface SubmitAwards {
  readonly reviewId: Id;
  readonly version: number;
  readonly criteria: string;
}

/** Tờ trình to the personnel body, with each unit's summary as annex; the list stands from now on. @returns the paper */
export async function submitAwards(change: Change, command: SubmitAwards): Promise<Result<Id>> {
  const { reviewId } = command;
  const review = await findReviewForUpdate(change.tx, reviewId);
  const award = review && (await findAward(change.tx, reviewId, true));
  if (!review || !award) return notFound();
  if (!runReviews.allows(actorOf(change))) return forbidden('lookback.refusal.actor');
  if (award.version !== command.version) return conflict('refusal.stale');
  if (award.state !== 'proposing') return conflict('lookback.refusal.awardSubmitted');
  const criteria = command.criteria.trim();
  if (criteria === '') return invalid({ criteria: 'lookback.error.criteria' });
  const nominees = await listNominees(change.tx, reviewId);
  if (nominees.length === 0) return conflict('lookback.refusal.noNominee');
  const reader = await holderOf(change, 'personnel-body');
  if (!reader) return conflict('lookback.refusal.noPersonnelBody');
  const head = await paperHeadOf(change, review.runBy);
  if (!head.ok) return head;
  const merits = await listMerits(
    change.tx,
    nominees.map(({ id }) => id),
  );
  const labels = await listUnitLabels(
    change.tx,
    nominees.map(({ unitId }) => unitId),
    change.today,
  );
  const letter = await draftOutgoing(change, {
    issuerUnitId: review.runBy,
    draftingUnitId: review.runBy,
    purpose: 'review-award',
    subject: { type: 'review', id: reviewId },
    content: awardLetter(head.value, {
      review,
      reader: reader.name,
      criteria,
      nominees: nominees.map((each) => ({
        ...each,
        name: labels.get(each.unitId)?.name ?? '',
        merits: merits.get(each.id) ?? [],
      })),
    }),
    recipients: [{ name: reader.name, unitId: reader.id }],
  });
  if (!letter.ok) return letter;
  const details = { units: nominees.length };
  await change.record({ action: 'lookback.submit-awards', subjectType: 'review', subjectId: reviewId, details });
  await updateAward(change.tx, reviewId, { state: 'submitted', criteria, letter_document_id: letter.value });
  return letter;
}
