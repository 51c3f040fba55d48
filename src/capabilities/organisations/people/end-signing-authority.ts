import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { changeUnit, type UnitCommand } from '../change-unit.ts';
import { mayArrange } from '../organisations.policy.ts';
import { endSigning, listSigningOfUnit } from './signing-authority.store.ts';

export interface EndSigningAuthority extends UnitCommand {
  readonly signingId: Id;
  /** first day on which it no longer holds */
  readonly to: Day;
}

/** What was signed under it stays signed; from the day on nobody may use it. */
export const endSigningAuthority = (change: Change, command: EndSigningAuthority): Promise<Result<Id>> =>
  changeUnit(change, command, mayArrange, async (unit) => {
    const row = (await listSigningOfUnit(change.tx, unit.id)).find(({ id }) => id === command.signingId);
    if (!row) return notFound();
    if (command.to <= row.from || (row.to !== null && command.to > row.to)) {
      return invalid({ to: 'organisation.field.order' });
    }
    await change.record({
      action: 'signing-authority.end',
      subjectType: 'post',
      subjectId: row.postId,
      details: { unit: unit.id, signing: row.id, to: command.to },
    });
    await endSigning(change.tx, row.id, command.to);
    return ok(row.id);
  });
