import { yearOf } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Change, Subscriber } from '../../../platform/change.ts';
import { type DocumentIssued, notation } from '../../documents/index.ts';
import { handInDocument, listDutyTasks, tellUnits } from '../../obligations/index.ts';
import { REVIEW_REPORT } from './draft/draft-review-report.ts';
import { moveReview } from './move-review.ts';
import { REVIEW_GUIDANCE } from './open-review.ts';
import type { ReviewAction } from './review.lifecycle.ts';
import { reviewPaths } from './review.paths.ts';
import { findReview, findReviewOfMeeting, type ReviewChange } from './review.store.ts';
import { insertReviewFact } from './review-fact.store.ts';
import { REVIEW_UNIT_REPORT } from './units/draft-unit-report.ts';
import { findReviewUnitForUpdate, listReviewUnits, updateReviewUnit } from './units/review-unit.store.ts';

const MEETING_CONCLUSION = 'meeting-conclusion';

/** A review moves by number and day of its papers, in the transaction that issues them; no click approves (practice 1). */
export const followReviewPaper: Subscriber = async (change, { payload, actId }) => {
  const issued = payload as DocumentIssued;
  const { purpose, subjectId, issuerUnitId, documentId, issuedOn } = issued;
  if (!subjectId) return;
  if (purpose === REVIEW_GUIDANCE) await startCollecting(change, subjectId);
  if (
    purpose === REVIEW_UNIT_REPORT &&
    (await noteSent(change, subjectId, { unitId: issuerUnitId, documentId, actId }))
  )
    await handInReport(change, subjectId, issued);
  if (purpose === REVIEW_REPORT)
    await step(change, subjectId, 'issue-report', { report_document_id: documentId, report_issued_on: issuedOn });
  if (purpose === MEETING_CONCLUSION) {
    const review = await findReviewOfMeeting(change.tx, subjectId);
    if (review?.state === 'reported') await step(change, review.id, 'issue-notice', {});
  }
};

/** A paper that the review's state does not wait for leaves it as it is: the paper was issued all the same. */
async function step(change: Change, reviewId: Id, action: ReviewAction, parts: ReviewChange): Promise<boolean> {
  const moved = await moveReview(change, { reviewId, version: null }, action, async () => ({ ok: true, value: parts }));
  return moved.ok;
}

async function startCollecting(change: Change, reviewId: Id): Promise<void> {
  if (!(await step(change, reviewId, 'issue-guidance', {}))) return;
  const review = await findReview(change.tx, reviewId);
  if (!review) return;
  await tellUnits(
    change,
    (await listReviewUnits(change.tx, reviewId)).map(({ unitId }) => ({
      unitId,
      to: 'workers-and-heads',
      kind: 'report-review-asked',
      record: { id: reviewId, path: reviewPaths.unit(reviewId, unitId) },
      key: 'asked',
      details: { day: review.reportsBy },
    })),
  );
}

/** On time is judged by the day on which the unit's signed report was handed in (practice 13). */
async function noteSent(
  change: Change,
  reviewId: Id,
  { unitId, documentId, actId }: { unitId: Id; documentId: Id; actId: Id },
): Promise<boolean> {
  const part = await findReviewUnitForUpdate(change.tx, reviewId, unitId);
  if (part?.documentId !== documentId || !part.paperReportId || part.state === 'sent') return false;
  const sent = { state: 'sent', report_id: part.paperReportId, sent_on: change.today } as const;
  await updateReviewUnit(change.tx, reviewId, unitId, sent);
  const fact = { kind: 'unit-sent', unitId, words: null, happenedOn: change.today };
  await insertReviewFact(change.tx, { ...fact, id: change.newId(), reviewId, actId });
  return true;
}

const OPEN = ['not-started', 'in-progress', 'returned'];

/** The report is the evidence of the duty on demand: nobody types its number twice. */
async function handInReport(change: Change, reviewId: Id, issued: DocumentIssued): Promise<void> {
  const review = await findReview(change.tx, reviewId);
  if (!review?.obligationId) return;
  const year = yearOf(review.reportsBy);
  const asked = { obligationIds: [review.obligationId], unitIds: [issued.issuerUnitId], year };
  const document = { documentNumber: notation(issued), documentOn: issued.issuedOn };
  const tasks = (await listDutyTasks(change.tx, asked)).filter(({ state }) => OPEN.includes(state));
  for (const { id: taskId, version } of tasks) await handInDocument(change, { taskId, version, ...document });
}
