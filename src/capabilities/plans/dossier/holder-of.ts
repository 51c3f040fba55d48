import type { Id } from '../../../kernel/ids.ts';
import type { View } from '../../../platform/change.ts';
import { listUnitsAt, listUnitsHolding, type UnitAt } from '../../organisations/index.ts';

/** The unit that holds a function on the day of the act; null where nobody does. */
export async function holderOf(view: View, name: string): Promise<UnitAt | null> {
  const [id] = await listUnitsHolding(view.tx, name, view.today);
  return id ? unitOf(view, id) : null;
}

export const unitOf = async (view: View, id: Id): Promise<UnitAt | null> =>
  (await listUnitsAt(view.tx, view.today)).find((unit) => unit.id === id) ?? null;
