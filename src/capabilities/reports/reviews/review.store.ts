import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { insertRows } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Review, ReviewState } from './review.rules.ts';

export const findReview = async (tx: Tx, id: Id): Promise<Review | null> =>
  (await selectReviews(tx, sql`where r.id = ${id}`))[0] ?? null;

/** Locked for whoever changes it. */
export const findReviewForUpdate = async (tx: Tx, id: Id): Promise<Review | null> =>
  (await selectReviews(tx, sql`where r.id = ${id} for update of r`))[0] ?? null;

export const findReviewOfMeeting = async (tx: Tx, meetingId: Id): Promise<Review | null> =>
  (await selectReviews(tx, sql`where r.meeting_id = ${meetingId} for update of r`))[0] ?? null;

export interface ReviewPage {
  /** null: all; else those that ask this unit */
  readonly askedUnit: Id | null;
  readonly offset: number;
  readonly limit: number;
}

/** The newest first. */
export const listReviews = (tx: Tx, { askedUnit, offset, limit }: ReviewPage): Promise<Review[]> =>
  selectReviews(
    tx,
    sql`where ${shownTo(askedUnit)} order by r.opened_on desc, r.id desc offset ${offset} limit ${limit}`,
  );

export async function countReviews(tx: Tx, { askedUnit }: Pick<ReviewPage, 'askedUnit'>): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from review r where ${shownTo(askedUnit)}`.execute(tx);
  return rows[0]?.n ?? 0;
}

/** A unit sees reviews from the day on which the letter that asks it has its number. */
const shownTo = (askedUnit: Id | null): RawBuilder<unknown> =>
  askedUnit
    ? sql`r.state <> 'opened' and exists (
        select from review_unit u where u.review_id = r.id and u.unit_id = ${askedUnit})`
    : sql`true`;

async function selectReviews(tx: Tx, rest: RawBuilder<unknown>): Promise<Review[]> {
  const { rows } = await sql<Review>`
    select r.id, r.kind, r.topic, r.first_year as "firstYear", r.last_year as "lastYear", r.state, r.run_by as "runBy",
      r.demanded_by as "demandedBy", r.demanded_on as "demandedOn", r.obligation_id as "obligationId",
      r.reports_by as "reportsBy", r.opened_on as "openedOn", r.guidance_document_id as "guidanceDocumentId",
      r.report_document_id as "reportDocumentId", r.report_issued_on as "reportIssuedOn", r.meeting_id as "meetingId",
      r.case_file_id as "caseFileId", r.version
    from review r ${rest}`.execute(tx);
  return rows;
}

export type NewReview = Pick<
  Review,
  | 'id'
  | 'kind'
  | 'topic'
  | 'firstYear'
  | 'lastYear'
  | 'runBy'
  | 'demandedBy'
  | 'demandedOn'
  | 'obligationId'
  | 'reportsBy'
  | 'openedOn'
> & { readonly actId: Id };

export async function insertReview(tx: Tx, review: NewReview): Promise<void> {
  const row = {
    id: review.id,
    kind: review.kind,
    topic: review.topic,
    first_year: review.firstYear,
    last_year: review.lastYear,
    state: 'opened' satisfies ReviewState,
    run_by: review.runBy,
    demanded_by: review.demandedBy,
    demanded_on: review.demandedOn,
    obligation_id: review.obligationId,
    reports_by: review.reportsBy,
    opened_on: review.openedOn,
    act_id: review.actId,
    version: 1,
  };
  await insertRows(tx, 'review', [row]);
}

export type ReviewChange = Partial<{
  state: ReviewState;
  guidance_document_id: Id;
  report_document_id: Id;
  report_issued_on: Day;
  meeting_id: Id;
  case_file_id: Id;
}>;

/** The caller holds the lock; the version goes up. */
export async function updateReview(tx: Tx, id: Id, change: ReviewChange): Promise<void> {
  await tx
    .updateTable('review')
    .set((row) => ({ ...change, version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}
