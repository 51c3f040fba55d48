import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../../kernel/day.ts';
import type { Id } from '../../../../kernel/ids.ts';
import { insertRows } from '../../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../../platform/database/tenant.ts';
import type { PartState, ReviewUnit, UnitReport } from './review-unit.rules.ts';

export const insertReviewUnits = (
  tx: Tx,
  reviewId: Id,
  units: readonly Pick<ReviewUnit, 'unitId' | 'askedOnly'>[],
): Promise<unknown> =>
  insertRows(
    tx,
    'review_unit',
    units.map(({ unitId, askedOnly }) => ({
      review_id: reviewId,
      unit_id: unitId,
      asked_only: askedOnly,
      state: 'asked' satisfies PartState,
      version: 1,
    })),
  );

export const listReviewUnits = (tx: Tx, reviewId: Id): Promise<ReviewUnit[]> =>
  selectUnits(tx, sql`review_id = ${reviewId} order by unit_id`);

export const findReviewUnit = async (tx: Tx, reviewId: Id, unitId: Id): Promise<ReviewUnit | null> =>
  (await selectUnits(tx, sql`review_id = ${reviewId} and unit_id = ${unitId}`))[0] ?? null;

/** Locked for whoever changes it. */
export const findReviewUnitForUpdate = async (tx: Tx, reviewId: Id, unitId: Id): Promise<ReviewUnit | null> =>
  (await selectUnits(tx, sql`review_id = ${reviewId} and unit_id = ${unitId} for update`))[0] ?? null;

/** How many have sent, of each of these reviews. */
export async function countParts(tx: Tx, reviewIds: readonly Id[]): Promise<Map<Id, { asked: number; sent: number }>> {
  const { rows } = await sql<{ id: Id; asked: number; sent: number }>`
    select review_id as id, count(*)::int as asked, (count(*) filter (where state = 'sent'))::int as sent
    from review_unit where review_id = any(${[...reviewIds]}::uuid[]) group by review_id`.execute(tx);
  return new Map(rows.map(({ id, asked, sent }) => [id, { asked, sent }]));
}

async function selectUnits(tx: Tx, where: RawBuilder<unknown>): Promise<ReviewUnit[]> {
  const { rows } = await sql<ReviewUnit>`
    select unit_id as "unitId", asked_only as "askedOnly", state, report_id as "reportId", document_id as "documentId",
      paper_report_id as "paperReportId", sent_on as "sentOn", version
    from review_unit where ${where}`.execute(tx);
  return rows;
}

export type ReviewUnitChange = Partial<{
  state: PartState;
  report_id: Id;
  document_id: Id;
  paper_report_id: Id;
  sent_on: Day | null;
}>;

/** The caller holds the lock; the version goes up. */
export async function updateReviewUnit(tx: Tx, reviewId: Id, unitId: Id, change: ReviewUnitChange): Promise<void> {
  await tx
    .updateTable('review_unit')
    .set((row) => ({ ...change, version: row('version', '+', 1) }))
    .where('review_id', '=', reviewId)
    .where('unit_id', '=', unitId)
    .execute();
}

export interface NewUnitReport {
  readonly id: Id;
  readonly reviewId: Id;
  readonly unitId: Id;
  readonly content: UnitReport;
  readonly savedOn: Day;
  readonly actId: Id;
}

/** What was written before stays as it was. */
export async function insertUnitReport(tx: Tx, report: NewUnitReport): Promise<void> {
  const { id, reviewId, unitId, content, savedOn, actId } = report;
  await sql`
    insert into review_unit_report (id, review_id, unit_id, number, content, saved_on, act_id)
    select ${id}, ${reviewId}, ${unitId}, coalesce(max(number), 0) + 1, ${JSON.stringify(content)}::jsonb, ${savedOn}, ${actId}
    from review_unit_report where review_id = ${reviewId} and unit_id = ${unitId}`.execute(tx);
}

export async function findUnitReport(tx: Tx, id: Id): Promise<UnitReport | null> {
  const { rows } = await sql<{ content: UnitReport }>`
    select content from review_unit_report where id = ${id}`.execute(tx);
  return rows[0]?.content ?? null;
}

export interface SentReport extends UnitReport {
  readonly reportId: Id;
  readonly unitId: Id;
  readonly sentOn: Day;
}

/** What units have sent, for whoever writes the report of the province. */
export async function listSentReports(tx: Tx, reviewId: Id): Promise<SentReport[]> {
  const { rows } = await sql<SentReport>`
    select p.id as "reportId", u.unit_id as "unitId", u.sent_on as "sentOn", p.content->'words' as words,
      p.content->'figures' as figures
    from review_unit u join review_unit_report p on p.id = u.report_id
    where u.review_id = ${reviewId} and u.state = 'sent' order by u.sent_on, u.unit_id`.execute(tx);
  return rows;
}
