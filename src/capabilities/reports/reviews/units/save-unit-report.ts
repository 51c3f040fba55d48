import type { Id } from '../../../../kernel/ids.ts';
import { conflict, notFound, ok, type Result } from '../../../../kernel/result.ts';
import { actorOf, type Change } from '../../../../platform/change.ts';
import { isOwnPart } from '../review.policy.ts';
import type { Review } from '../review.rules.ts';
import { findReview } from '../review.store.ts';
import { listSections } from '../section.store.ts';
import { loadFigures } from './load-figures.ts';
import type { ReviewUnit } from './review-unit.rules.ts';
import { findReviewUnitForUpdate, insertUnitReport, updateReviewUnit } from './review-unit.store.ts';

export interface SaveUnitReport {
  readonly reviewId: Id;
  readonly unitId: Id;
  /** of the unit's part that the form was opened with */
  readonly version: number;
  /** words by section */
  readonly words: Readonly<Record<string, string>>;
}

/** A unit writes its report, part by part; its figures are counted at the moment of saving. @returns the writing */
export async function saveUnitReport(change: Change, command: SaveUnitReport): Promise<Result<Id>> {
  const { reviewId, unitId, version } = command;
  const found = await openPart(change, reviewId, unitId, version);
  if (!found.ok) return found;
  const sections = await listSections(change.tx, reviewId);
  const words = Object.fromEntries(sections.map(({ id }) => [id, (command.words[id] ?? '').trim()]));
  const figures = await loadFigures(change, found.value.review, [unitId]);
  const id = change.newId();
  const details = { unit: unitId };
  const actId = await change.record({ action: 'lookback.write', subjectType: 'review', subjectId: reviewId, details });
  const content = { words, figures };
  await insertUnitReport(change.tx, { id, reviewId, unitId, content, savedOn: change.today, actId });
  await updateReviewUnit(change.tx, reviewId, unitId, { report_id: id });
  return ok(id);
}

/** A part that its unit may write on, locked: the review collects, and the unit's paper has not left. */
export async function openPart(
  change: Change,
  reviewId: Id,
  unitId: Id,
  version: number,
): Promise<Result<{ review: Review; part: ReviewUnit }>> {
  const review = await findReview(change.tx, reviewId);
  const part = review && (await findReviewUnitForUpdate(change.tx, reviewId, unitId));
  if (!review || !part || !isOwnPart(actorOf(change), unitId)) return notFound();
  if (part.version !== version) return conflict('refusal.stale');
  // Who is late still reports until the draft has left for the conference; a report that has been sent stands.
  if (review.state !== 'collecting' && review.state !== 'drafting') return conflict('lookback.refusal.notCollecting');
  if (part.state === 'sent') return conflict('lookback.refusal.sent');
  return ok({ review, part });
}
