import type { Id } from '../../../kernel/ids.ts';
import { conflict, notFound, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { decideOnReview, type ReviewAction } from './review.lifecycle.ts';
import type { Review } from './review.rules.ts';
import { findReviewForUpdate, type ReviewChange, updateReview } from './review.store.ts';
import { insertReviewFact } from './review-fact.store.ts';

export interface OnReview {
  readonly reviewId: Id;
  /** of the review that the form was opened with; null where a paper moves it */
  readonly version: number | null;
}

/** What an act brings beside the next state. */
export type Brought = Omit<ReviewChange, 'state'> & { readonly words?: string };

/** The frame of every act on a review: lock, version, lifecycle, the act's own work, state, fact. @returns its id */
export async function moveReview(
  change: Change,
  { reviewId, version }: OnReview,
  action: ReviewAction,
  work: (review: Review, actId: Id) => Promise<Result<Brought>>,
): Promise<Result<Id>> {
  const review = await findReviewForUpdate(change.tx, reviewId);
  if (!review) return notFound();
  if (version !== null && review.version !== version) return conflict('refusal.stale');
  const next = decideOnReview(change.actor, action, review.state);
  if (!next.ok) return next;
  const actId = await change.record({ action: `lookback.${action}`, subjectType: 'review', subjectId: reviewId });
  const brought = await work(review, actId);
  if (!brought.ok) return brought;
  const { words = null, ...parts } = brought.value;
  await updateReview(change.tx, reviewId, { ...parts, state: next.value });
  const fact = { kind: action, unitId: null, words, happenedOn: change.today };
  await insertReviewFact(change.tx, { ...fact, id: change.newId(), reviewId, actId });
  return ok(reviewId);
}
