import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { changeUnit, type UnitCommand } from '../change-unit.ts';
import { mayArrange } from '../organisations.policy.ts';
import { endDelegation, listDelegationsOfUnit } from './delegation.store.ts';

export interface RevokeDelegation extends UnitCommand {
  readonly delegationId: Id;
  /** first day on which it no longer holds */
  readonly on: Day;
}

/** The delegating unit takes back before the term what it gave. */
export const revokeDelegation = (change: Change, command: RevokeDelegation): Promise<Result<Id>> =>
  changeUnit(change, command, mayArrange, async (unit) => {
    const row = (await listDelegationsOfUnit(change.tx, unit.id)).find(({ id }) => id === command.delegationId);
    if (row?.fromUnitId !== unit.id || row.endedOn !== null) return notFound();
    if (command.on < row.from || (row.to !== null && command.on > row.to)) {
      return invalid({ on: 'organisation.field.order' });
    }
    await change.record({
      action: 'delegation.revoke',
      subjectType: 'post',
      subjectId: row.fromPostId,
      details: { unit: unit.id, delegation: row.id, on: command.on },
    });
    await endDelegation(change.tx, row.id, command.on);
    return ok(row.id);
  });
