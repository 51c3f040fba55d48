import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { assignMoney, mayWorkOn } from '../budget.policy.ts';
import { potKey, type UnitYear } from '../budget.rules.ts';
import { listLinePlaces } from '../money/line.store.ts';
import { followMoney, lockUnitYears } from '../money/position.store.ts';
import { insertSettlements, type SettledPlace } from './settlement.store.ts';

export interface Settle extends UnitYear {
  /** of the unit's year, as the form was opened with; null where nobody looked at a form */
  readonly version: number | null;
  readonly settledOn: Day | null;
  /** of the notice or record that settles it */
  readonly documentNumber: string;
  readonly places: readonly SettledPlace[];
}

/** Quyết toán of a unit's year, line by line and pot by pot; what is not named stays as it was settled before. */
export async function settle(change: Change, command: Settle): Promise<Result<Id>> {
  const { unitId, year, places, settledOn } = command;
  const actor = actorOf(change);
  if (!mayWorkOn(actor, unitId) && !assignMoney.allows(actor)) return notFound();
  const documentNumber = command.documentNumber.trim();
  const errors = {
    ...((!settledOn || settledOn > change.today) && { settledOn: 'settlement.day.wrong' }),
    ...(!documentNumber && { number: 'settlement.number.missing' }),
    ...(places.length === 0 && { amounts: 'settlement.amounts.missing' }),
  };
  if (!settledOn || Object.keys(errors).length > 0) return invalid(errors);
  const version = (await lockUnitYears(change.tx, [unitId], year)).get(unitId);
  if (command.version !== null && command.version !== version) return conflict('refusal.stale');
  const ids = places.flatMap((place) => (place.lineId ? [place.lineId] : []));
  const lines = await listLinePlaces(change.tx, ids);
  if (ids.some((id) => lines.get(id)?.unitId !== unitId)) return notFound();
  if (new Set(places.map((place) => `${place.lineId} ${potKey(place)}`)).size < places.length)
    return invalid({ amounts: 'settlement.amounts.twice' });
  const details = { unit: unitId, year, places: places.length };
  const act = { action: 'budget.settle', subjectType: 'unit', subjectId: unitId, details };
  const actId = await change.record(act);
  const rows = places.map((place) => ({ ...place, id: change.newId() }));
  await insertSettlements(change.tx, { unitId, year }, { settledOn, documentNumber, actId }, rows);
  await followMoney(change.tx, [unitId], year);
  return ok(actId);
}
