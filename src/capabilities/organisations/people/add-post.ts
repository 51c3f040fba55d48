import type { PostKind } from '../../../kernel/actor.ts';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { conflict, forbidden, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { changeUnit, type UnitCommand } from '../change-unit.ts';
import { administers, mayManagePosts } from '../organisations.policy.ts';
import { holdsOn } from '../unit.rules.ts';
import { insertPost, type RegisterEntry } from './post-changes.store.ts';

export interface AddPost extends UnitCommand, RegisterEntry {
  readonly kind: PostKind;
  readonly from: Day;
}

/** A place in a unit that a person may hold. Only an administrator makes another administrator's post. */
export const addPost = (change: Change, command: AddPost): Promise<Result<Id>> =>
  changeUnit(
    change,
    command,
    (actor, unit) => mayManagePosts(actor, unit.path),
    async (unit) => {
      if (!holdsOn(unit, command.from)) return conflict('organisation.notThere');
      if (command.kind === 'administrator' && !administers(actorOf(change), unit.path)) {
        return forbidden('organisation.notYours');
      }
      const id = change.newId();
      await change.record({
        action: 'post.add',
        subjectType: 'post',
        subjectId: id,
        details: { unit: unit.id, kind: command.kind },
      });
      await insertPost(change.tx, { ...command, id });
      return ok(id);
    },
  );
