import type { Id } from '../../../../kernel/ids.ts';
import { actorOf, type View } from '../../../../platform/change.ts';
import { listUnitLabels } from '../../../organisations/index.ts';
import { seesWhole } from '../review.policy.ts';
import { findReview } from '../review.store.ts';
import { listSections } from '../section.store.ts';
import { loadFigures } from '../units/load-figures.ts';
import { listSentReports } from '../units/review-unit.store.ts';

/** A part of the draft with what units reported on it. @returns null for those who do not see the review as a whole */
export async function loadSection(view: View, reviewId: Id, sectionId: Id) {
  const { tx, today } = view;
  const review = seesWhole(actorOf(view)) ? await findReview(tx, reviewId) : null;
  const section = review && (await listSections(tx, reviewId)).find(({ id }) => id === sectionId);
  if (!review || !section) return null;
  const reports = await listSentReports(tx, reviewId);
  const labels = await listUnitLabels(
    tx,
    reports.map(({ unitId }) => unitId),
    today,
  );
  return {
    review,
    section,
    reports,
    unitNames: new Map<string, string>([...labels].map(([id, label]) => [id, label.name])),
    figures: await loadFigures(view, review, 'all'),
  };
}
