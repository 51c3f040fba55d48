import type { Id } from '../../kernel/ids.ts';
import { ok, type Result } from '../../kernel/result.ts';
import type { Change } from '../../platform/change.ts';
import { installPeople } from './install-people.ts';
import { countUnitsOfOrigin, insertUnits, listUnitPlaces } from './preset.store.ts';
import type { PresetContent } from './preset-content.rules.ts';
import { groupMembers } from './preset-groups.rules.ts';
import { insertFunctions, insertGroups, insertSuccessions } from './preset-insert.store.ts';
import { type PresetUnitEntry, type UnitSeed, unitSeeds } from './preset-units.rules.ts';

export interface InstallPreset {
  readonly preset: PresetContent;
  /** false in production: nobody and no account of the demonstration is loaded */
  readonly demonstration: boolean;
}

export interface Installed {
  /** false when this preset is already there: nothing was touched, local edits stay */
  readonly installed: boolean;
  readonly units: number;
  readonly people: number;
}

/** Loads a preset into a province in bulk. Twice is as good as once. */
export async function installPreset(change: Change, command: InstallPreset): Promise<Result<Installed>> {
  const { preset } = command;
  if ((await countUnitsOfOrigin(change.tx, preset.origin)) > 0) {
    return ok({ installed: false, units: 0, people: 0 });
  }
  const actId = await change.record({
    action: 'preset.install',
    subjectType: 'preset',
    subjectId: null,
    details: { origin: preset.origin, version: preset.version, units: preset.units.length },
  });
  const seeds = await installUnits(change, preset);
  const idOf = new Map([...seeds.before, ...seeds.own].map((seed) => [seed.entry.code, seed.id]));
  const unitId = (code: string): Id => certain(idOf.get(code) ?? seeds.known.get(code)?.id, code);
  await installGroups(change, preset, seeds.own);
  await insertFunctions(
    change,
    preset.functions.map((entry) => ({ ...entry, unitId: unitId(entry.unit) })),
    actId,
  );
  const successions = preset.successors.flatMap((entry) =>
    entry.successors
      .filter((successor) => successor !== entry.predecessor)
      .map((successor) => ({ entry, predecessorId: unitId(entry.predecessor), successorId: unitId(successor) })),
  );
  await insertSuccessions(change, successions);
  const people = preset.people
    ? await installPeople(change, preset.people, { unitId, actId, demonstration: command.demonstration })
    : 0;
  return ok({ installed: true, units: idOf.size, people });
}

async function installUnits(change: Change, preset: PresetContent) {
  const known = await listUnitPlaces(change.tx);
  const { predecessor } = preset;
  const missing = (units: readonly PresetUnitEntry[]) => units.filter((unit) => !known.has(unit.code));
  const own = unitSeeds(sinceBefore(missing(preset.units), predecessor?.units ?? []), change.newId, null, known);
  const places = new Map([...known, ...own.map((seed) => [seed.entry.code, seed] as const)]);
  const earlierUnits = missing(predecessor?.units ?? []).filter((unit) => !places.has(unit.code));
  const before = unitSeeds(earlierUnits, change.newId, predecessor?.until ?? null, places);
  await insertUnits(change, own, preset.origin, preset.version);
  if (predecessor) await insertUnits(change, before, predecessor.origin, predecessor.version);
  return { known, before, own };
}

/** A unit that both presets know (a ministry) did not begin with the second one. */
function sinceBefore(units: readonly PresetUnitEntry[], before: readonly PresetUnitEntry[]): PresetUnitEntry[] {
  const since = new Map(before.map((unit) => [unit.code, unit.from]));
  return units.map((unit) => ({ ...unit, from: since.get(unit.code) ?? unit.from }));
}

async function installGroups(change: Change, preset: PresetContent, units: readonly UnitSeed[]): Promise<void> {
  const groups = preset.groups.map((entry) => ({
    id: change.newId(),
    entry,
    members: groupMembers(entry, preset.groups, units),
  }));
  await insertGroups(change.tx, groups);
}

function certain<T>(value: T | undefined, code: string): T {
  if (value === undefined) throw new Error(`the preset names no unit ${code}`);
  return value;
}
