import type { Id } from '../../../../kernel/ids.ts';
import { actorOf, type View } from '../../../../platform/change.ts';
import { listUnitLabels } from '../../../organisations/index.ts';
import { listRounds, listRoundUnits } from '../../../plans/index.ts';
import { findConference, listInvitees } from '../conference/conference.store.ts';
import { isOwnPart, runReviews, seesWhole } from '../review.policy.ts';
import { findReview } from '../review.store.ts';
import { listReviewFacts } from '../review-fact.store.ts';
import { listSections } from '../section.store.ts';
import { loadFigures } from './load-figures.ts';
import type { ReviewUnit } from './review-unit.rules.ts';
import { findReviewUnit, findUnitReport } from './review-unit.store.ts';

const LAST_FACTS = 20;

/** A unit's part, for the unit and for those who see the review as a whole. @returns null for everybody else */
export async function loadUnitPart(view: View, reviewId: Id, unitId: Id) {
  const actor = actorOf(view);
  const own = isOwnPart(actor, unitId);
  const { tx, today } = view;
  const review = own || seesWhole(actor) ? await findReview(tx, reviewId) : null;
  const part = review && (await findReviewUnit(tx, reviewId, unitId));
  if (!review || !part || (review.state === 'opened' && !seesWhole(actor))) return null;
  const collects = review.state === 'collecting' || review.state === 'drafting';
  const facts = await listReviewFacts(tx, reviewId, unitId, LAST_FACTS);
  const reportId = shownReport(part, own);
  const invited = (await listInvitees(tx, reviewId)).some((each) => each.unitId === unitId);
  return {
    review,
    part,
    sections: await listSections(tx, reviewId),
    unitName: (await listUnitLabels(tx, [unitId], today)).get(unitId)?.name ?? '',
    report: reportId && (await findUnitReport(tx, reportId)),
    figures: await loadFigures(view, review, [unitId]),
    rounds: await listRoundsOf(view, reviewId, unitId),
    conference: invited ? await findConference(tx, reviewId) : null,
    returnedWith: facts.find(({ kind }) => kind === 'unit-returned')?.words ?? null,
    writes: own && collects && part.state !== 'sent',
    mayReturn: runReviews.allows(actor) && !own && collects && part.state === 'sent',
  };
}

/** What a unit writes is its own until it has sent it (the chain of practice 1). */
const shownReport = (part: ReviewUnit, own: boolean): Id | null =>
  part.state === 'sent' || own ? part.reportId : null;

async function listRoundsOf({ tx }: View, reviewId: Id, unitId: Id) {
  const rounds = await listRounds(tx, reviewId);
  const [newest] = rounds;
  const asked = newest ? await listRoundUnits(tx, newest.id) : [];
  return asked.some((unit) => unit.unitId === unitId) ? rounds : [];
}
