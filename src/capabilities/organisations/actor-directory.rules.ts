import type { Day } from '../../kernel/day.ts';
import { nameKey } from './actor-name.rules.ts';

/** A unit as far as finding it by name needs. */
export interface ResolvableUnit {
  /** stable code or id; what the answer carries */
  readonly code: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly from: Day;
  /** last day that counts; null while nothing ended it */
  readonly to: Day | null;
}

/** A collective name ("các sở, ban, ngành") with the units that it meant from a day to a day. */
export interface ResolvableGroup {
  readonly code: string;
  readonly name: string;
  readonly phrases: readonly string[];
  readonly members: {
    readonly kinds: readonly string[];
    readonly units: readonly string[];
    readonly groups: readonly string[];
    readonly exclude: readonly string[];
  };
  /** the document's own addressees, where it has some, are meant instead of the members */
  readonly documentAddressees: boolean;
  /** "liên quan": a person must still choose among the members */
  readonly needsChoice: boolean;
  readonly from: Day;
  readonly to: Day | null;
}

/** What one name or part of a name means. */
export interface ActorMatch {
  readonly unitCodes: readonly string[];
  readonly via: 'unit' | 'group' | 'addressees' | 'parts';
  /** codes of the unit or groups that matched */
  readonly matched: readonly string[];
  readonly needsChoice: boolean;
}

/** Units and groups of one day, ready for asking many times; {@link actorDirectory} makes it. */
export interface ActorDirectory {
  readonly units: readonly ResolvableUnit[];
  readonly groups: ReadonlyMap<string, ResolvableGroup>;
  readonly unitsByKey: ReadonlyMap<string, readonly string[]>;
  readonly groupByKey: ReadonlyMap<string, ResolvableGroup>;
  readonly longestKey: number;
}

export function actorDirectory(
  units: readonly ResolvableUnit[],
  groups: readonly ResolvableGroup[],
  day: Day,
): ActorDirectory {
  const validUnits = units.filter((unit) => isValid(unit, day));
  const validGroups = groups.filter((group) => isValid(group, day));
  const unitsByKey = new Map<string, string[]>();
  for (const unit of validUnits)
    for (const key of new Set([unit.name, unit.shortName ?? '', ...unit.aliases].map(nameKey)))
      if (key !== '') unitsByKey.set(key, [...(unitsByKey.get(key) ?? []), unit.code]);
  const groupByKey = new Map<string, ResolvableGroup>();
  for (const group of validGroups)
    for (const phrase of [group.name, ...group.phrases])
      if (!groupByKey.has(nameKey(phrase))) groupByKey.set(nameKey(phrase), group);
  const keys = [...unitsByKey.keys(), ...groupByKey.keys()];
  const longestKey = keys.reduce((most, key) => Math.max(most, key.split(' ').length), 0);
  const byCode = new Map(validGroups.map((group) => [group.code, group]));
  return { units: validUnits, groups: byCode, unitsByKey, groupByKey, longestKey };
}

const isValid = (row: { readonly from: Day; readonly to: Day | null }, day: Day): boolean =>
  row.from <= day && (row.to === null || day <= row.to);

/** @param key as {@link nameKey} makes it */
export function lookUp(key: string, directory: ActorDirectory, addressees: readonly string[]): ActorMatch | null {
  const found = directory.unitsByKey.get(key);
  if (found) return { unitCodes: found, via: 'unit', matched: found, needsChoice: found.length > 1 };
  const group = directory.groupByKey.get(key);
  if (!group) return null;
  const { needsChoice } = group;
  if (group.documentAddressees) {
    const meant = addressees.map((each) => lookUp(nameKey(each), directory, [])).filter((each) => each !== null);
    const unitCodes = [...new Set(meant.flatMap((each) => each.unitCodes))];
    if (unitCodes.length > 0) return { unitCodes, via: 'addressees', matched: [group.code], needsChoice };
  }
  const unitCodes = membersOf(group, directory, new Set());
  return unitCodes.length > 0 ? { unitCodes, via: 'group', matched: [group.code], needsChoice } : null;
}

function membersOf(group: ResolvableGroup, directory: ActorDirectory, seen: Set<string>): string[] {
  if (seen.has(group.code)) return [];
  seen.add(group.code);
  const { kinds, units, groups, exclude } = group.members;
  const nested = groups.flatMap((code) => {
    const inner = directory.groups.get(code);
    return inner ? membersOf(inner, directory, seen) : [];
  });
  const direct = directory.units.filter((unit) => kinds.includes(unit.kind) || units.includes(unit.code));
  return [...new Set([...direct.map((unit) => unit.code), ...nested])].filter((code) => !exclude.includes(code));
}
