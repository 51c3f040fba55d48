import type { Id } from '../../../kernel/ids.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { listReadableOf, type OutgoingSummary } from '../../documents/index.ts';
import { listPersonNames, listUnitLabels } from '../../organisations/index.ts';
import { findMeeting, listRounds, type Meeting, type OpinionRound } from '../../plans/index.ts';
import type { Award } from './awards/award.rules.ts';
import { findAward } from './awards/award.store.ts';
import type { Conference, Invitee } from './conference/conference.rules.ts';
import { findConference, listInvitees } from './conference/conference.store.ts';
import { seesWhole } from './review.policy.ts';
import type { Review, ReviewSection } from './review.rules.ts';
import { findReview } from './review.store.ts';
import { listReviewFacts, type ReviewFact } from './review-fact.store.ts';
import { listSections } from './section.store.ts';
import { REVIEW_UNIT_REPORT } from './units/draft-unit-report.ts';
import type { ReviewUnit } from './units/review-unit.rules.ts';
import { listReviewUnits } from './units/review-unit.store.ts';

/** Everything that stands on the way of one review; a fixed number of questions. */
export interface ReviewModel {
  readonly review: Review;
  readonly sections: readonly ReviewSection[];
  readonly units: readonly ReviewUnit[];
  readonly unitNames: ReadonlyMap<string, string>;
  /** those of the units stand with the units */
  readonly papers: readonly OutgoingSummary[];
  readonly rounds: readonly OpinionRound[];
  readonly conference: Conference | null;
  readonly invitees: readonly Invitee[];
  readonly meeting: Meeting | null;
  readonly award: Award | null;
  readonly facts: readonly ReviewFact[];
  readonly people: ReadonlyMap<string, string>;
}

const FACTS = 50;

/** @returns null when there is none, or for somebody who sees only a part of it */
export async function loadReview(view: View, id: Id): Promise<ReviewModel | null> {
  const { tx, today } = view;
  const review = seesWhole(actorOf(view)) ? await findReview(tx, id) : null;
  if (!review) return null;
  const units = await listReviewUnits(tx, id);
  const invitees = await listInvitees(tx, id);
  const facts = await listReviewFacts(tx, id, null, FACTS);
  const labels = await listUnitLabels(
    tx,
    [...units, ...invitees].map(({ unitId }) => unitId),
    today,
  );
  const unitNames = new Map<string, string>([...labels].map(([unitId, label]) => [unitId, label.name]));
  return {
    review,
    sections: await listSections(tx, id),
    units: silentFirst(units, unitNames),
    unitNames,
    papers: (await listReadableOf(view, 'review', id)).filter(({ purpose }) => purpose !== REVIEW_UNIT_REPORT),
    rounds: await listRounds(tx, id),
    conference: await findConference(tx, id),
    invitees,
    meeting: review.meetingId && (await findMeeting(tx, review.meetingId)),
    award: await findAward(tx, id),
    facts,
    people: await listPersonNames(
      view,
      facts.flatMap(({ personId }) => personId ?? []),
    ),
  };
}

/** Who has not sent stands on top, then by name. */
const silentFirst = (units: readonly ReviewUnit[], names: ReadonlyMap<string, string>): ReviewUnit[] =>
  units.toSorted(
    (a, b) =>
      Number(a.state === 'sent') - Number(b.state === 'sent') ||
      (names.get(a.unitId) ?? '').localeCompare(names.get(b.unitId) ?? '', 'vi'),
  );
