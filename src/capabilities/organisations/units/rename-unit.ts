import { type Day, formatDay } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { conflict, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { changeUnit, type UnitCommand } from '../change-unit.ts';
import { administers } from '../organisations.policy.ts';
import { insertReorganisation } from '../reorganisation/reorganisation.store.ts';
import { holdsOn, type UnitLabel } from '../unit.rules.ts';
import { endName, insertName } from './unit-changes.store.ts';
import { listNamesOfUnit } from './unit-page.store.ts';

export interface RenameUnit extends UnitCommand, UnitLabel {
  readonly from: Day;
  readonly basis: string;
}

/** The unit goes on under another name from a day: the simplest reorganisation, and recorded as one. */
export const renameUnit = (change: Change, command: RenameUnit): Promise<Result<Id>> =>
  changeUnit(
    change,
    command,
    (actor, unit) => administers(actor, unit.path),
    async (unit) => {
      if (!holdsOn(unit, command.from)) return conflict('organisation.notThere');
      const [present] = await listNamesOfUnit(change.tx, unit.id);
      if (present && command.from <= present.from) {
        return conflict('unit.rename.early', { day: formatDay(present.from) });
      }
      const id = change.newId();
      const actId = await change.record({
        action: 'unit.rename',
        subjectType: 'unit',
        subjectId: unit.id,
        details: { reorganisation: id, from: command.from },
      });
      await endName(change.tx, unit.id, command.from);
      await insertName(change.tx, { ...command, id: change.newId(), unitId: unit.id });
      await insertReorganisation(
        change.tx,
        { id, kind: 'rename', effectiveOn: command.from, basis: command.basis, note: null, actId },
        [{ unitId: unit.id, effect: 'renamed' }],
      );
      return ok(id);
    },
  );
