import type { Id } from '../../../kernel/ids.ts';
import { childPath, isWithin } from '../unit.rules.ts';

export interface PlacedUnit {
  readonly id: Id;
  readonly parentId: Id | null;
  readonly path: string;
}

/**
 * Where units below an ending unit stand afterwards. A child goes to the heir that was chosen; without one, or when
 * the heir stands below that very child, to the nearest unit above that goes on. What is deeper follows its parent.
 * @param heirOf by ending unit: who takes its children
 * @param places of heirs and of whatever else goes on, by id
 */
export function newPlaces(
  descendants: readonly PlacedUnit[],
  ending: readonly PlacedUnit[],
  heirOf: ReadonlyMap<Id, PlacedUnit | null>,
): { readonly unitId: Id; readonly parentId: Id | null; readonly path: string }[] {
  const ended = new Set(ending.map((unit) => unit.id));
  const below = new Map(descendants.map((unit) => [unit.id, unit]));
  const parents = new Map<Id, { id: Id; path: string } | null>();
  for (const unit of descendants) {
    const heir = unit.parentId && ended.has(unit.parentId) ? heirOf.get(unit.parentId) : undefined;
    const takes = heir && !isWithin(heir.path, unit.path) ? heir : null;
    parents.set(unit.id, takes ?? nearestAbove(unit.path, ended));
  }
  const pathOf = (place: { id: Id; path: string } | null): string | null => {
    if (!place) return null;
    return below.has(place.id) ? childPath(pathOf(parents.get(place.id) ?? null), place.id) : place.path;
  };
  return descendants.map((unit) => {
    const parent = parents.get(unit.id) ?? null;
    return { unitId: unit.id, parentId: parent?.id ?? null, path: childPath(pathOf(parent), unit.id) };
  });
}

function nearestAbove(path: string, ended: ReadonlySet<Id>): { id: Id; path: string } | null {
  const steps = path.split('/').slice(0, -1) as Id[];
  for (let length = steps.length; length > 0; length -= 1) {
    const id = steps[length - 1];
    if (id && !ended.has(id)) return { id, path: steps.slice(0, length).join('/') };
  }
  return null;
}
