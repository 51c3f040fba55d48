import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { conflict, forbidden, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { changeUnit, type UnitCommand } from '../change-unit.ts';
import { administers, mayManagePosts } from '../organisations.policy.ts';
import { findPersonKey, insertPerson } from '../person.store.ts';
import { holdsOn, overlap } from '../unit.rules.ts';
import { findPost } from './post.store.ts';
import { insertHolding, listHoldings, saveStaffing } from './post-changes.store.ts';

export interface AppointPerson extends UnitCommand {
  readonly postId: Id;
  /** somebody already known, or null when `name` is somebody new */
  readonly personId: Id | null;
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly from: Day;
  readonly basis: string;
}

/** Somebody holds a post from a day by a decision. A new person's name is sealed with a key of its own. */
export const appointPerson = (change: Change, command: AppointPerson): Promise<Result<Id>> =>
  changeUnit(
    change,
    command,
    (actor, unit) => mayManagePosts(actor, unit.path),
    async (unit) => {
      const post = await findPost(change.tx, command.postId, command.from);
      if (post?.unitId !== unit.id) return notFound();
      // Who appoints an administrator decides who may decide everything.
      if (post.kind === 'administrator' && !administers(actorOf(change), unit.path)) {
        return forbidden('organisation.notYours');
      }
      if (!holdsOn(post, command.from)) return conflict('post.ended');
      const wanted = { from: command.from, to: post.to };
      if ((await listHoldings(change.tx, post.id)).some((held) => overlap(held, wanted))) {
        return conflict('holding.taken');
      }
      const person = await personOf(change, command);
      if (!person.ok) return person;
      const id = change.newId();
      const actId = await change.record({
        action: 'post.appoint',
        subjectType: 'post',
        subjectId: post.id,
        details: { unit: unit.id, person: person.value, from: command.from },
      });
      const holding = { id, postId: post.id, personId: person.value, ...wanted };
      await insertHolding(change.tx, { ...holding, basis: command.basis, actId });
      if (post.staffing === 'vacant') await saveStaffing(change.tx, post.id, 'part-time');
      return ok(id);
    },
  );

async function personOf(change: Change, command: AppointPerson): Promise<Result<Id>> {
  if (command.personId) {
    const known = await findPersonKey(change.tx, command.personId);
    return known && known.erasedOn === null ? ok(command.personId) : notFound();
  }
  if (!command.name) return invalid({ name: 'holding.who' });
  const values = { name: command.name, email: command.email, phone: command.phone };
  const given = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== null);
  return ok(await insertPerson(change, Object.fromEntries(given)));
}
