import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { insertRows } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

export interface ReviewFact {
  readonly id: Id;
  /** such as `issue-guidance`, `unit-sent` */
  readonly kind: string;
  /** whose part it is about; null of the review as a whole */
  readonly unitId: Id | null;
  readonly words: string | null;
  readonly happenedOn: Day;
  /** who did it; null where nobody is known any more */
  readonly personId: Id | null;
}

export interface NewReviewFact extends Omit<ReviewFact, 'personId'> {
  readonly reviewId: Id;
  readonly actId: Id;
}

export const insertReviewFact = (tx: Tx, fact: NewReviewFact): Promise<unknown> =>
  insertRows(tx, 'review_fact', [
    {
      id: fact.id,
      review_id: fact.reviewId,
      unit_id: fact.unitId,
      kind: fact.kind,
      words: fact.words,
      happened_on: fact.happenedOn,
      act_id: fact.actId,
    },
  ]);

/** The newest first. @param unitId only what concerns this unit */
export async function listReviewFacts(tx: Tx, reviewId: Id, unitId: Id | null, limit: number): Promise<ReviewFact[]> {
  const { rows } = await sql<ReviewFact>`
    select f.id, f.kind, f.unit_id as "unitId", f.words, f.happened_on as "happenedOn", a.person_id as "personId"
    from review_fact f join audit_entry a on a.id = f.act_id
    where f.review_id = ${reviewId} and (${unitId}::uuid is null or f.unit_id = ${unitId}::uuid)
    order by f.id desc limit ${limit}`.execute(tx);
  return rows;
}
