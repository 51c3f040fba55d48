import type { Id } from '../../../kernel/ids.ts';
import { conflict, forbidden, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change, type View } from '../../../platform/change.ts';
import { listFunctionsOfUnit } from '../../organisations/index.ts';
import { maySee } from '../activity.policy.ts';
import { lockActivity } from '../activity.store.ts';
import { maySeeProduct, reviewsBorder } from './product.policy.ts';
import { lockProduct } from './product.store.ts';
import { insertReview, type Reviewed } from './review.store.ts';

export interface ReviewBorder {
  readonly about: Reviewed;
  readonly passed: boolean;
  /** what must be corrected, where it did not pass */
  readonly words: string;
}

/**
 * Somebody of the standing body looked at a map, a border or what touches on sovereignty before it is published
 * (must-not-miss 36); of its own products the PPC office. A new review replaces the older one.
 */
export async function reviewBorder(change: Change, { about, ...command }: ReviewBorder): Promise<Result<Id>> {
  const unit = await findSubject(change, about);
  if (!unit) return notFound();
  const actor = actorOf(change);
  if (!reviewsBorder(actor, unit)) return forbidden('activity.review.refusal.notReviewer');
  if (!unit.showsBorder) return conflict('activity.review.refusal.noBorder');
  const words = command.words.trim() || null;
  if (!command.passed && !words) return invalid({ words: 'activity.review.error.words' });
  const { passed } = command;
  const subjectId = 'activityId' in about ? about.activityId : about.productId;
  const subjectType = 'activityId' in about ? 'activity' : 'gate-product';
  const actId = await change.record({ action: 'product.review', subjectType, subjectId, details: { passed } });
  const review = { passed, words, reviewedOn: change.today, reviewedBy: actor.personId };
  await insertReview(change.tx, { ...review, id: change.newId(), about, actId });
  return ok(subjectId);
}

interface Subject {
  readonly unitId: Id;
  readonly functions: readonly string[];
  readonly showsBorder: boolean;
}

async function findSubject(change: Change, about: Reviewed): Promise<Subject | null> {
  const actor = actorOf(change);
  if ('activityId' in about) {
    const found = await lockActivity(change.tx, about.activityId, change.today);
    if (!found || !maySee(actor, found.place)) return null;
    const showsBorder = found.activity.content.details.showsBorder === true;
    return { unitId: found.activity.unitId, functions: found.place.unitFunctions, showsBorder };
  }
  const product = await lockProduct(change.tx, about.productId, change.today);
  if (!product || !maySeeProduct(actor, product)) return null;
  return { ...product, functions: await functionsOf(change, product.unitId) };
}

/** What a unit is today, such as the standing body. */
export const functionsOf = async ({ tx, today }: View, unitId: Id): Promise<string[]> =>
  (await listFunctionsOfUnit(tx, unitId)).flatMap((held) =>
    held.from <= today && (held.to === null || today < held.to) ? [held.function] : [],
  );
