import type { PostKind } from '../../../kernel/actor.ts';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { notFound, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { addPost, appointPerson, findStaffedPost, findUnit } from '../../organisations/index.ts';

/** A post that waits for somebody, or one to be made in a unit. */
export type WantedPost =
  | { readonly postId: Id }
  | { readonly unitId: Id; readonly kind: PostKind; readonly title: string };

interface Holder {
  readonly personId: Id | null;
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

/** Puts somebody into a post from a day, making the post where it is not there yet. @returns the post */
export async function fillPost(
  change: Change,
  wanted: WantedPost,
  holder: Holder,
  act: { readonly from: Day; readonly basis: string },
): Promise<Result<Id>> {
  const post = 'postId' in wanted ? ok(wanted.postId) : await makePost(change, wanted, act.from);
  if (!post.ok) return post;
  const place = await findStaffedPost(change.tx, post.value, act.from);
  if (!place) return notFound();
  // Each act on a unit moves its version on, so it is asked for again.
  const unit = { unitId: place.unitId, version: place.unitVersion };
  const command = { ...unit, ...holder, postId: post.value, from: act.from, basis: act.basis };
  const appointed = await appointPerson(change, command);
  return appointed.ok ? ok(post.value) : appointed;
}

async function makePost(change: Change, wanted: Exclude<WantedPost, { postId: Id }>, from: Day): Promise<Result<Id>> {
  const unit = await findUnit(change.tx, wanted.unitId, from);
  if (!unit) return notFound();
  return addPost(change, {
    ...{ unitId: unit.id, version: unit.version, kind: wanted.kind, from, title: wanted.title, titleEn: null },
    ...{ staffing: 'outside-register', field: null, decisionNumber: null, decisionOn: null, lastTrainingOn: null },
    focalPoint: false,
  });
}
