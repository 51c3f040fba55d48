import type { Day } from '../../../../kernel/day.ts';
import type { Id } from '../../../../kernel/ids.ts';
import { conflict, forbidden, invalid, notFound, ok, type Result } from '../../../../kernel/result.ts';
import { actorOf, type Change } from '../../../../platform/change.ts';
import type { ContentStore } from '../../../../platform/files/content.ts';
import { emptyActivity, noProof, proveActivity, recordActivity } from '../../../activities/index.ts';
import { runReviews } from '../review.policy.ts';
import { capitalisedName } from '../review.rules.ts';
import { findReviewForUpdate } from '../review.store.ts';
import { findAward, listNominees, saveGranted, updateAward } from './award.store.ts';

export interface RecordAwardDecision {
  readonly reviewId: Id;
  readonly version: number;
  /** "312/QĐ-UBND" */
  readonly number: string;
  readonly decidedOn: Day | null;
  /** units that were commended; the others were not */
  readonly granted: readonly Id[];
}

/** The signed decision says who is commended; it is also an activity of the kind "award" of the standing body. */
export async function recordAwardDecision(
  change: Change,
  content: ContentStore,
  command: RecordAwardDecision,
): Promise<Result<Id>> {
  const { reviewId, decidedOn } = command;
  const review = await findReviewForUpdate(change.tx, reviewId);
  const award = review && (await findAward(change.tx, reviewId, true));
  if (!review || !award) return notFound();
  if (!runReviews.allows(actorOf(change))) return forbidden('lookback.refusal.actor');
  if (award.version !== command.version) return conflict('refusal.stale');
  if (award.state !== 'submitted') return conflict('lookback.refusal.awardNotSubmitted');
  const number = command.number.trim();
  const nominees = await listNominees(change.tx, reviewId);
  const granted = nominees.filter(({ unitId }) => command.granted.includes(unitId));
  const wrong = {
    ...(number === '' && { number: 'lookback.error.number' }),
    ...((!decidedOn || decidedOn > change.today) && { decidedOn: 'lookback.error.decidedOn' }),
  };
  if (!decidedOn || Object.keys(wrong).length > 0) return invalid(wrong);
  const details = { granted: granted.length };
  await change.record({ action: 'lookback.decide-awards', subjectType: 'review', subjectId: reviewId, details });
  await saveGranted(
    change.tx,
    reviewId,
    granted.map(({ unitId }) => unitId),
  );
  await updateAward(change.tx, reviewId, { state: 'decided', decision_number: number, decision_on: decidedOn });
  if (granted.length === 0) return ok(reviewId);
  const individuals = granted.reduce((sum, nominee) => sum + nominee.individuals, 0);
  const activity = await recordActivity(change, {
    content: {
      ...emptyActivity('award', `Khen thưởng: ${capitalisedName(review, 'vi')}`, decidedOn),
      unplannedReason: `Theo Quyết định số ${number}`,
      obligationIds: review.obligationId ? [review.obligationId] : [],
      attendees: granted.map(({ unitId }) => unitId),
      measures: [
        { code: 'collectives', amount: granted.length },
        ...(individuals > 0 ? [{ code: 'individuals', amount: individuals }] : []),
      ],
      details: { awardLevel: 'ppc', decisionNumber: number },
    },
  });
  if (!activity.ok) return activity;
  const proof = { ...noProof, documents: [{ documentNumber: number, documentOn: decidedOn }] };
  const proven = await proveActivity(change, content, { activityId: activity.value, version: 1, proof });
  return proven.ok ? ok(reviewId) : proven;
}
