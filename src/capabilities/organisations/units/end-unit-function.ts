import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { changeUnit, type UnitCommand } from '../change-unit.ts';
import { administers } from '../organisations.policy.ts';
import { endFunction, listFunctionsOfUnit } from '../unit-function.store.ts';

export interface EndUnitFunction extends UnitCommand {
  readonly holdingId: Id;
  /** first day on which it no longer holds */
  readonly to: Day;
  readonly basis: string;
}

/** Ends a function that a unit holds; what was done under it stays as it was done. */
export const endUnitFunction = (change: Change, command: EndUnitFunction): Promise<Result<Id>> =>
  changeUnit(
    change,
    command,
    (actor, unit) => administers(actor, unit.path),
    async (unit) => {
      const held = (await listFunctionsOfUnit(change.tx, unit.id)).find((row) => row.id === command.holdingId);
      if (!held) return notFound();
      if (held.to !== null && held.to <= change.today) return conflict('function.ended');
      if (command.to <= held.from) return invalid({ to: 'organisation.field.order' });
      await change.record({
        action: 'unit.function.end',
        subjectType: 'unit',
        subjectId: unit.id,
        details: { function: held.function, holding: held.id, to: command.to },
      });
      await endFunction(change.tx, held.id, command.to, command.basis);
      return ok(held.id);
    },
  );
