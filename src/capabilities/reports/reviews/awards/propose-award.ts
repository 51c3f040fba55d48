import { day } from '../../../../kernel/day.ts';
import type { Id } from '../../../../kernel/ids.ts';
import { conflict, forbidden, invalid, notFound, ok, type Result } from '../../../../kernel/result.ts';
import { actorOf, type Change } from '../../../../platform/change.ts';
import { listCodes } from '../../../rulebook/index.ts';
import { runReviews } from '../review.policy.ts';
import type { Review } from '../review.rules.ts';
import { findReviewForUpdate } from '../review.store.ts';
import { AWARD_CRITERIA, type Award, meritsOf } from './award.rules.ts';
import { dropNominee, findAward, insertAward, listNominees, saveNominee } from './award.store.ts';
import { listCheckedRecords, listMerits, replaceMerits } from './merit.store.ts';

export interface ProposeAward {
  readonly reviewId: Id;
  readonly unitId: Id;
  readonly form: string;
  /** how many people are proposed with the unit: only the number is kept */
  readonly individuals: number | null;
}

/** Puts a unit on the list, with its tóm tắt thành tích out of checked records; nothing checked, nothing to say. */
export async function proposeAward(change: Change, command: ProposeAward): Promise<Result<Id>> {
  const { reviewId, unitId, individuals } = command;
  const found = await openList(change, reviewId);
  if (!found.ok) return found;
  const form = command.form.trim();
  const wrong = {
    ...(form === '' && { form: 'lookback.error.awardForm' }),
    ...(individuals === null && { individuals: 'lookback.error.count' }),
  };
  if (individuals === null || Object.keys(wrong).length > 0) return invalid(wrong);
  const { review } = found.value;
  const records = await listCheckedRecords(change.tx, unitId, {
    from: day(`${review.firstYear - 1}-12-15`),
    to: day(`${review.lastYear}-12-14`),
  });
  if (records.length === 0) return invalid({ unitId: 'lookback.refusal.nothingChecked' });
  const details = { unit: unitId, records: records.length };
  await change.record({ action: 'lookback.propose-award', subjectType: 'review', subjectId: reviewId, details });
  const nominee = await saveNominee(change.tx, reviewId, { id: change.newId(), unitId, form, individuals });
  const names = await listCodes(change.tx, 'activity-kinds', change.today);
  const merits = meritsOf(records, new Map(names.map(({ code, name }) => [code, name])));
  await replaceMerits(
    change.tx,
    nominee,
    merits.map((merit) => ({ ...merit, id: change.newId() })),
  );
  return ok(reviewId);
}

export interface EditMerits {
  readonly reviewId: Id;
  readonly unitId: Id;
  /** words by place; an emptied sentence is left out, the others keep their records */
  readonly words: ReadonlyMap<number, string>;
}

/** The standing body puts the sentences into its own words; what they count stays with them. */
export async function editMerits(change: Change, { reviewId, unitId, words }: EditMerits): Promise<Result<Id>> {
  const found = await openList(change, reviewId);
  if (!found.ok) return found;
  const nominee = (await listNominees(change.tx, reviewId)).find((each) => each.unitId === unitId);
  if (!nominee) return notFound();
  const merits = (await listMerits(change.tx, [nominee.id])).get(nominee.id) ?? [];
  const kept = merits
    .map((merit, at) => ({ ...merit, words: (words.get(at) ?? merit.words).trim(), id: change.newId() }))
    .filter((merit) => merit.words !== '');
  if (kept.length === 0) return conflict('lookback.refusal.noMerit');
  const details = { unit: unitId, sentences: kept.length };
  await change.record({ action: 'lookback.edit-merits', subjectType: 'review', subjectId: reviewId, details });
  await replaceMerits(change.tx, nominee.id, kept);
  return ok(reviewId);
}

/** Takes a unit off the list while it is put together. */
export async function withdrawNominee(change: Change, reviewId: Id, unitId: Id): Promise<Result<Id>> {
  const found = await openList(change, reviewId);
  if (!found.ok) return found;
  const details = { unit: unitId };
  await change.record({ action: 'lookback.withdraw-award', subjectType: 'review', subjectId: reviewId, details });
  return (await dropNominee(change.tx, reviewId, unitId)) ? ok(reviewId) : notFound();
}

/** The list while it may be changed, both records locked; the first change begins it. */
async function openList(change: Change, reviewId: Id): Promise<Result<{ review: Review; award: Award }>> {
  const review = await findReviewForUpdate(change.tx, reviewId);
  if (!review) return notFound();
  if (!runReviews.allows(actorOf(change))) return forbidden('lookback.refusal.actor');
  if (review.state === 'opened' || review.state === 'closed') return conflict(`lookback.refusal.state.${review.state}`);
  await insertAward(change.tx, reviewId, AWARD_CRITERIA);
  const award = await findAward(change.tx, reviewId, true);
  if (award?.state !== 'proposing') return conflict('lookback.refusal.awardSubmitted');
  return ok({ review, award });
}
