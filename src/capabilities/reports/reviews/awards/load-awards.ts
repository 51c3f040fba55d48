import type { Id } from '../../../../kernel/ids.ts';
import { actorOf, type View } from '../../../../platform/change.ts';
import { listUnitLabels } from '../../../organisations/index.ts';
import { loadOpening } from '../load-opening.ts';
import { runReviews, seesWhole } from '../review.policy.ts';
import { findReview } from '../review.store.ts';
import { findAward, listNominees } from './award.store.ts';
import { listMerits, listRecordTitles } from './merit.store.ts';

/** The list with every sentence and its records. @returns null for those who do not see the review as a whole */
export async function loadAwards(view: View, reviewId: Id) {
  const actor = actorOf(view);
  const { tx, today } = view;
  const review = seesWhole(actor) ? await findReview(tx, reviewId) : null;
  if (!review || review.state === 'opened') return null;
  const nominees = await listNominees(tx, reviewId);
  const merits = await listMerits(
    tx,
    nominees.map(({ id }) => id),
  );
  const records = [...merits.values()].flat().flatMap((merit) => merit.records.map(({ activityId }) => activityId));
  const labels = await listUnitLabels(
    tx,
    nominees.map(({ unitId }) => unitId),
    today,
  );
  return {
    review,
    award: await findAward(tx, reviewId),
    nominees: nominees.map((nominee) => ({ ...nominee, merits: merits.get(nominee.id) ?? [] })),
    units: (await loadOpening(view)).units,
    unitNames: new Map<string, string>([...labels].map(([id, label]) => [id, label.name])),
    titles: new Map<string, string>(await listRecordTitles(tx, records)),
    runs: runReviews.allows(actor) && review.state !== 'closed',
  };
}
