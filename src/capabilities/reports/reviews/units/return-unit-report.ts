import type { Id } from '../../../../kernel/ids.ts';
import { conflict, forbidden, invalid, notFound, ok, type Result } from '../../../../kernel/result.ts';
import { actorOf, type Change } from '../../../../platform/change.ts';
import { tellUnits } from '../../../obligations/index.ts';
import { reviewPaths } from '../review.paths.ts';
import { runReviews } from '../review.policy.ts';
import { findReview } from '../review.store.ts';
import { insertReviewFact } from '../review-fact.store.ts';
import { findReviewUnitForUpdate, updateReviewUnit } from './review-unit.store.ts';

export interface ReturnUnitReport {
  readonly reviewId: Id;
  readonly unitId: Id;
  readonly version: number;
  readonly words: string;
}

/** Trả lại để hoàn thiện: the unit writes on and sends a new paper; what it had sent stays in the register. */
export async function returnUnitReport(change: Change, command: ReturnUnitReport): Promise<Result<Id>> {
  const { reviewId, unitId } = command;
  const review = await findReview(change.tx, reviewId);
  const part = review && (await findReviewUnitForUpdate(change.tx, reviewId, unitId));
  if (!review || !part) return notFound();
  if (!runReviews.allows(actorOf(change))) return forbidden('lookback.refusal.actor');
  if (part.version !== command.version) return conflict('refusal.stale');
  if (part.state !== 'sent' || (review.state !== 'collecting' && review.state !== 'drafting'))
    return conflict('lookback.refusal.notSent');
  const words = command.words.trim();
  if (words === '') return invalid({ words: 'lookback.error.returnWords' });
  const details = { unit: unitId };
  const act = { action: 'lookback.return-report', subjectType: 'review', subjectId: reviewId, details };
  const actId = await change.record(act);
  await updateReviewUnit(change.tx, reviewId, unitId, { state: 'returned', sent_on: null });
  const factId = change.newId();
  const fact = { id: factId, kind: 'unit-returned', unitId, words, happenedOn: change.today };
  await insertReviewFact(change.tx, { ...fact, reviewId, actId });
  const record = { id: reviewId, path: reviewPaths.unit(reviewId, unitId) };
  await tellUnits(change, [{ unitId, to: 'workers-and-heads', kind: 'report-review-returned', record, key: factId }]);
  return ok(reviewId);
}
