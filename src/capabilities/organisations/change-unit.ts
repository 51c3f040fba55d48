import type { Actor } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import { conflict, forbidden, notFound, type Result } from '../../kernel/result.ts';
import { actorOf, type Change } from '../../platform/change.ts';
import { type LockedUnit, lockUnit, touchUnit } from './unit-lock.store.ts';

/** What every act on a unit names: the unit, and the version that the form was opened with. */
export interface UnitCommand {
  readonly unitId: Id;
  readonly version: number;
}

/**
 * The frame of every act on a unit: lock it, check that nobody changed it since the form was opened and that this
 * actor may do this here, carry the act out, move the version on.
 */
export async function changeUnit<T>(
  change: Change,
  command: UnitCommand,
  may: (actor: Actor, unit: LockedUnit) => boolean,
  act: (unit: LockedUnit) => Promise<Result<T>>,
): Promise<Result<T>> {
  const unit = await lockUnit(change.tx, command.unitId);
  if (!unit) return notFound();
  if (!may(actorOf(change), unit)) return forbidden('organisation.notYours');
  if (unit.version !== command.version) return conflict('organisation.stale');
  const result = await act(unit);
  if (result.ok) await touchUnit(change.tx, unit.id);
  return result;
}
