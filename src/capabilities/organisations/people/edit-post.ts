import type { Id } from '../../../kernel/ids.ts';
import { notFound, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { changeUnit, type UnitCommand } from '../change-unit.ts';
import { mayManagePosts } from '../organisations.policy.ts';
import { lockPost } from './post.store.ts';
import { type RegisterEntry, saveRegisterEntry } from './post-changes.store.ts';

export interface EditPost extends UnitCommand, RegisterEntry {
  readonly postId: Id;
}

/** The staff register's entry of a post: staffing, decision number, last training (practice 21). */
export const editPost = (change: Change, command: EditPost): Promise<Result<Id>> =>
  changeUnit(
    change,
    command,
    (actor, unit) => mayManagePosts(actor, unit.path),
    async (unit) => {
      const post = await lockPost(change.tx, command.postId);
      if (post?.unitId !== unit.id) return notFound();
      await change.record({
        action: 'post.edit',
        subjectType: 'post',
        subjectId: post.id,
        details: { unit: unit.id, staffing: command.staffing },
      });
      await saveRegisterEntry(change.tx, post.id, command);
      return ok(post.id);
    },
  );
