import type { Id } from '../../../kernel/ids.ts';
import { conflict, notFound, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { insertPerson } from '../person.store.ts';
import { findUnitByCode } from '../unit.store.ts';
import { listStaffedPosts } from './holder.store.ts';
import { insertHolding, insertPost } from './post-changes.store.ts';

export interface AppointFirstAdministrator {
  readonly unitCode: string;
  readonly name: string;
  readonly email: string | null;
  /** words of the new post */
  readonly title: string;
  readonly basis: string;
}

/**
 * The one appointment that nobody signed in can make: the first administrator's, at the command line of the
 * installation. Refused where somebody administers already, and for a unit below another one.
 * @returns the person
 */
export async function appointFirstAdministrator(
  change: Change,
  command: AppointFirstAdministrator,
): Promise<Result<Id>> {
  const unit = await findUnitByCode(change.tx, command.unitCode, change.today);
  if (!unit) return notFound('administrator.noUnit');
  if (unit.path.includes('/')) return conflict('administrator.notTheTop');
  const posts = await listStaffedPosts(change.tx, change.today);
  if (posts.some((post) => post.kind === 'administrator' && post.personId)) return conflict('administrator.there');
  const personId = await insertPerson(change, {
    name: command.name,
    ...(command.email && { email: command.email }),
  });
  const postId = change.newId();
  const post = { id: postId, unitId: unit.id, kind: 'administrator' as const, title: command.title, titleEn: null };
  const register = { staffing: 'outside-register' as const, field: null, decisionNumber: null, decisionOn: null };
  await insertPost(change.tx, { ...post, ...register, lastTrainingOn: null, focalPoint: false, from: change.today });
  const actId = await change.record({
    action: 'post.appoint-first-administrator',
    subjectType: 'post',
    subjectId: postId,
    details: { unit: unit.id, person: personId },
  });
  const holding = { id: change.newId(), postId, personId, from: change.today, to: null };
  await insertHolding(change.tx, { ...holding, basis: command.basis, actId });
  return ok(personId);
}
