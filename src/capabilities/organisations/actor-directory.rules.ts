import type { Day } from '../../kernel/day.ts';
import type { ActorMatch, ResolvableGroup, ResolvableUnit } from './actor.rules.ts';
import { foldedKey, nameKey } from './actor-name.rules.ts';

interface Keys {
  readonly units: ReadonlyMap<string, readonly string[]>;
  readonly groups: ReadonlyMap<string, ResolvableGroup>;
}

/** Units and groups of one day, ready for asking many times; {@link actorDirectory} makes it. */
export interface ActorDirectory {
  readonly units: readonly ResolvableUnit[];
  readonly groups: ReadonlyMap<string, ResolvableGroup>;
  readonly exact: Keys;
  readonly folded: Keys;
  readonly longestKey: number;
}

export function actorDirectory(
  units: readonly ResolvableUnit[],
  groups: readonly ResolvableGroup[],
  day: Day,
): ActorDirectory {
  const validUnits = units.filter((unit) => isValid(unit, day));
  const validGroups = groups.filter((group) => isValid(group, day));
  const exact = keysOf(validUnits, validGroups, nameKey);
  const folded = keysOf(validUnits, validGroups, (name) => foldedKey(nameKey(name)));
  const keys = [...exact.units.keys(), ...exact.groups.keys()];
  const longestKey = keys.reduce((most, key) => Math.max(most, key.split(' ').length), 0);
  const byCode = new Map(validGroups.map((group) => [group.code, group]));
  return { units: validUnits, groups: byCode, exact, folded, longestKey };
}

function keysOf(
  validUnits: readonly ResolvableUnit[],
  validGroups: readonly ResolvableGroup[],
  keyOf: (name: string) => string,
): Keys {
  const units = new Map<string, string[]>();
  for (const unit of validUnits)
    for (const key of new Set([unit.name, unit.shortName ?? '', ...unit.aliases].map(keyOf)))
      if (key !== '') units.set(key, [...(units.get(key) ?? []), unit.code]);
  const groups = new Map<string, ResolvableGroup>();
  for (const group of validGroups)
    for (const phrase of [group.name, ...group.phrases])
      if (!groups.has(keyOf(phrase))) groups.set(keyOf(phrase), group);
  return { units, groups };
}

const isValid = (row: { readonly from: Day; readonly to: Day | null }, day: Day): boolean =>
  row.from <= day && (row.to === null || day <= row.to);

/** Exact spelling first, then without marks. @param key as {@link nameKey} makes it */
export function lookUp(key: string, directory: ActorDirectory, addressees: readonly string[]): ActorMatch | null {
  return (
    lookUpIn(directory.exact, key, directory, addressees) ??
    lookUpIn(directory.folded, foldedKey(key), directory, addressees)
  );
}

function lookUpIn(
  keys: Keys,
  key: string,
  directory: ActorDirectory,
  addressees: readonly string[],
): ActorMatch | null {
  const units = keys.units.get(key);
  if (units) return { unitCodes: units, via: 'unit', matched: units, needsChoice: units.length > 1 };
  const group = keys.groups.get(key);
  return group ? groupMatch(group, directory, addressees) : null;
}

function groupMatch(
  group: ResolvableGroup,
  directory: ActorDirectory,
  addressees: readonly string[],
): ActorMatch | null {
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
