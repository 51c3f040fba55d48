import type { z } from 'zod';
import type { Day } from '../../kernel/day.ts';
import { presetFileSchemas } from './preset.rules.ts';
import type { PresetGroupEntry } from './preset-groups.rules.ts';
import type { PresetPeople } from './preset-people.rules.ts';
import type { PresetFunctionEntry, PresetSuccessorEntry, PresetUnitEntry } from './preset-units.rules.ts';

type Parsed = { readonly [File in keyof typeof presetFileSchemas]: z.output<(typeof presetFileSchemas)[File]> };

/** The files of a preset, checked one by one; whether their rows fit each other is `presetProblems`. */
export interface Preset {
  readonly header: Parsed['preset'];
  readonly units: Parsed['units']['units'];
  readonly groups: Parsed['groups']['groups'];
  readonly functions: Parsed['functions']['functions'];
  readonly people: Parsed['people'];
  /** empty for a preset that names no predecessor */
  readonly successors: Parsed['successors']['successors'];
}

/**
 * @param files parsed JSON by file name without ending (`preset`, `units`, …); `successors` may be missing
 * @throws ZodError that names the wrong row
 */
export function parsePreset(files: Readonly<Record<string, unknown>>): Preset {
  return {
    header: presetFileSchemas.preset.parse(files.preset),
    units: presetFileSchemas.units.parse(files.units).units,
    groups: presetFileSchemas.groups.parse(files.groups).groups,
    functions: presetFileSchemas.functions.parse(files.functions).functions,
    people: presetFileSchemas.people.parse(files.people),
    successors: files.successors ? presetFileSchemas.successors.parse(files.successors).successors : [],
  };
}

/** What an installation takes of a preset; the files are read and checked elsewhere. */
export interface PresetContent {
  readonly origin: string;
  readonly version: number;
  readonly units: readonly PresetUnitEntry[];
  readonly groups: readonly PresetGroupEntry[];
  readonly functions: readonly PresetFunctionEntry[];
  readonly people: PresetPeople | null;
  /** units of the time before, shown as predecessors; they end on `until` at the latest */
  readonly predecessor: {
    readonly origin: string;
    readonly version: number;
    readonly until: Day | null;
    readonly units: readonly PresetUnitEntry[];
  } | null;
  readonly successors: readonly PresetSuccessorEntry[];
}

/** The preset, with the units of the one before as predecessors. */
export const presetContent = (preset: Preset, before: Preset | null): PresetContent => ({
  origin: preset.header.origin,
  version: preset.header.version,
  units: preset.units,
  groups: preset.groups,
  functions: preset.functions,
  people: preset.people,
  predecessor: before && {
    origin: before.header.origin,
    version: before.header.version,
    until: before.header.period.to,
    units: before.units,
  },
  successors: before ? preset.successors : [],
});
