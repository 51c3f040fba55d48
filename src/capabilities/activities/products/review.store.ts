import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

export interface BorderReview {
  readonly passed: boolean;
  readonly words: string | null;
  readonly reviewedOn: Day;
  readonly reviewedBy: Id;
}

/** What a review is about. */
export type Reviewed = { readonly activityId: Id } | { readonly productId: Id };

/** The newest first. */
export async function listReviews(tx: Tx, about: Reviewed): Promise<BorderReview[]> {
  const where = 'activityId' in about ? sql`activity_id = ${about.activityId}` : sql`product_id = ${about.productId}`;
  const { rows } = await sql<BorderReview>`
    select passed, words, reviewed_on::text as "reviewedOn", reviewed_by as "reviewedBy" from border_review
    where ${where} order by id desc`.execute(tx);
  return rows;
}

export async function insertReview(
  tx: Tx,
  review: BorderReview & { readonly id: Id; readonly about: Reviewed; readonly actId: Id },
): Promise<void> {
  const { about } = review;
  await tx
    .insertInto('border_review')
    .values({
      id: review.id,
      activity_id: 'activityId' in about ? about.activityId : null,
      product_id: 'productId' in about ? about.productId : null,
      passed: review.passed,
      words: review.words,
      reviewed_on: review.reviewedOn,
      reviewed_by: review.reviewedBy,
      act_id: review.actId,
    })
    .execute();
}
