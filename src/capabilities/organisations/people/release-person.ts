import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { conflict, forbidden, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { changeUnit, type UnitCommand } from '../change-unit.ts';
import { administers, mayManagePosts } from '../organisations.policy.ts';
import { countProvinceAdministrators, findPost } from './post.store.ts';
import { endHolding } from './post-changes.store.ts';

export interface ReleasePerson extends UnitCommand {
  readonly postId: Id;
  /** first day on which the post is no longer held */
  readonly to: Day;
  readonly basis: string;
}

/** Ends the holding of today; what the person did in the post stays theirs. The last administrator stays. */
export const releasePerson = (change: Change, command: ReleasePerson): Promise<Result<Id>> =>
  changeUnit(
    change,
    command,
    (actor, unit) => mayManagePosts(actor, unit.path),
    async (unit) => {
      const post = await findPost(change.tx, command.postId, change.today);
      if (post?.unitId !== unit.id) return notFound();
      if (post.holdingId === null || post.heldSince === null) return conflict('holding.none');
      if (post.kind === 'administrator' && !administers(actorOf(change), unit.path)) {
        return forbidden('organisation.notYours');
      }
      if (command.to <= post.heldSince) return invalid({ to: 'organisation.field.order' });
      if (post.heldUntil !== null && command.to > post.heldUntil) return invalid({ to: 'post.ended' });
      await change.record({
        action: 'post.release',
        subjectType: 'post',
        subjectId: post.id,
        details: { unit: unit.id, person: post.personId, to: command.to },
      });
      await endHolding(change.tx, post.holdingId, command.to, command.basis);
      if (post.kind === 'administrator' && (await countProvinceAdministrators(change.tx, command.to)) === 0) {
        return conflict('holding.lastAdministrator');
      }
      return ok(post.id);
    },
  );
