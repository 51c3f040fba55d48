import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { changeUnit, type UnitCommand } from '../change-unit.ts';
import { administers } from '../organisations.policy.ts';
import { liesWithin, overlap } from '../unit.rules.ts';
import { listUnitLabels } from '../unit.store.ts';
import { type FunctionName, isExclusive } from '../unit-function.rules.ts';
import { type FunctionHolding, insertFunction, listHoldingsOfFunction, lockFunction } from '../unit-function.store.ts';
import { periodText } from './period-text.rules.ts';

export interface AddUnitFunction extends UnitCommand {
  readonly function: FunctionName;
  readonly from: Day;
  /** first day on which it no longer holds, or null */
  readonly to: Day | null;
  /** number and date of the document that gives the function */
  readonly basis: string;
}

/**
 * Gives a unit a function from a day by a document. An exclusive function that another unit holds in that time is
 * refused with its name. The database's exclusion constraint stands behind it.
 */
export const addUnitFunction = (change: Change, command: AddUnitFunction): Promise<Result<Id>> =>
  changeUnit(
    change,
    command,
    (actor, unit) => administers(actor, unit.path),
    async (unit) => {
      if (command.to !== null && command.to <= command.from) return invalid({ to: 'organisation.field.order' });
      if (!liesWithin(command, { from: unit.from, to: unit.to })) return conflict('organisation.notThere');
      await lockFunction(change.tx, command.function);
      const held = (await listHoldingsOfFunction(change.tx, command.function)).filter((row) => overlap(row, command));
      const own = held.find((row) => row.unitId === unit.id);
      if (own) return conflict('function.held', { validity: periodText(own) });
      if (isExclusive(command.function) && held[0]) return taken(change, held[0]);
      const id = change.newId();
      const actId = await change.record({
        action: 'unit.function.add',
        subjectType: 'unit',
        subjectId: unit.id,
        details: { function: command.function, from: command.from, to: command.to },
      });
      await insertFunction(change.tx, { ...command, id, exclusive: isExclusive(command.function), actId });
      return ok(id);
    },
  );

async function taken(change: Change, holding: FunctionHolding): Promise<Result<never>> {
  const labels = await listUnitLabels(change.tx, [holding.unitId], change.today);
  return conflict('function.taken', {
    unit: labels.get(holding.unitId)?.name ?? holding.unitId,
    validity: periodText(holding),
  });
}
