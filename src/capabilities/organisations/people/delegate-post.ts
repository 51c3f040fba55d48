import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { conflict, forbidden, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { changeUnit, type UnitCommand } from '../change-unit.ts';
import { mayArrange } from '../organisations.policy.ts';
import { liesWithin } from '../unit.rules.ts';
import { findUnit } from '../unit.store.ts';
import { insertDelegation } from './delegation.store.ts';
import { findPost } from './post.store.ts';

export interface DelegatePost extends UnitCommand {
  /** a post of this unit */
  readonly fromPostId: Id;
  readonly toPostId: Id;
  readonly scope: string;
  readonly from: Day;
  /** first day on which it no longer holds; a delegation always has a term */
  readonly to: Day;
  readonly basis: string;
}

/**
 * A post lets another act for it for a time. It cannot be passed on: who acts by delegation may not delegate, and
 * what a post received is not among what it gives, because sessions look one step far only.
 */
export const delegatePost = (change: Change, command: DelegatePost): Promise<Result<Id>> =>
  changeUnit(change, command, mayArrange, async (unit) => {
    if (actorOf(change).delegationId !== null) return forbidden('delegation.passedOn');
    if (command.fromPostId === command.toPostId) return invalid({ toPostId: 'delegation.same' });
    if (command.to <= command.from) return invalid({ to: 'organisation.field.order' });
    const from = await findPost(change.tx, command.fromPostId, command.from);
    const to = await findPost(change.tx, command.toPostId, command.from);
    if (from?.unitId !== unit.id || !to) return notFound();
    // An administrator's post decides who may do what: it is held, never lent.
    if (from.kind === 'administrator') return forbidden('delegation.administrator');
    const receiver = await findUnit(change.tx, to.unitId, command.from);
    const lives = [from, to, unit, receiver].every((life) => life && liesWithin(command, life));
    if (!lives) return conflict('delegation.outside');
    const id = change.newId();
    const actId = await change.record({
      action: 'delegation.add',
      subjectType: 'post',
      subjectId: from.id,
      details: { unit: unit.id, to: to.id, from: command.from, until: command.to },
    });
    await insertDelegation(change.tx, { ...command, id, actId });
    return ok(id);
  });
