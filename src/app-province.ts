import type { App } from './app.ts';
import { findSimulatedDay, setSimulatedDay } from './capabilities/accounts/index.ts';
import { installPreset, type Preset, parsePreset, presetContent } from './capabilities/organisations/index.ts';
import { installRules, readRulePreset } from './capabilities/rulebook/index.ts';
import type { SystemClock } from './kernel/clock.ts';
import { type Day, dayAt } from './kernel/day.ts';
import type { NewId } from './kernel/ids.ts';
import type { Connection } from './platform/database/connection.ts';
import { migrateInstallation, migrateProvince } from './platform/database/migrate.ts';
import { createPool } from './platform/database/pool.ts';
import { createProvince } from './platform/database/province.ts';
import { openKysely } from './platform/database/tenant.ts';
import { listProvinces } from './platform/http/provinces.store.ts';
import { presetFile, provincePresets } from './platform/runtime/preset-files.ts';
import { carryOut } from './platform/unit-of-work.ts';

const FILES = ['preset', 'units', 'groups', 'functions', 'people', 'successors'];
const DEFAULT_PRESET = 'kon-tum-2013';

/** A preset with the one before it, whose units it shows as predecessors. @throws when there is none of that name */
export function readPreset(name: string): { preset: Preset; before: Preset | null } {
  if (!provincePresets().includes(name)) {
    throw new Error(`there is no preset ${name}; there are ${provincePresets().join(', ')}`);
  }
  const preset = parsePreset(presetFiles(name));
  const { predecessor } = preset.header;
  return { preset, before: predecessor ? parsePreset(presetFiles(predecessor)) : null };
}

/** The files of a preset as they are, before they are checked. */
export function presetFiles(name: string): Record<string, unknown> {
  const present = FILES.flatMap((file) => {
    try {
      return [[file, presetFile(name, `${file}.json`)] as const];
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  });
  return Object.fromEntries(present);
}

/** Brings the schemas up to date and, in an empty installation, makes the province of the preset. */
export async function prepareSchemas(
  owner: Connection,
  preset: string | null,
  deps: { clock: SystemClock; newId: NewId },
): Promise<void> {
  const database = openKysely(createPool(owner, { max: 2 }));
  try {
    await migrateInstallation(database);
    const provinces = await listProvinces(database);
    for (const province of provinces) await migrateProvince(database, province.schema);
    if (provinces.length > 0 && preset === null) return;
    const { province } = readPreset(preset ?? DEFAULT_PRESET).preset.header;
    if (provinces.some(({ code }) => code === province.code)) return;
    await createProvince(database, {
      id: deps.newId(),
      schema: `p_${province.code.toLowerCase()}`,
      code: province.code,
      nameVi: province.name,
      nameEn: province.name_en,
      hosts: [],
      isDefault: provinces.length === 0,
      createdAt: deps.clock.now(),
    });
  } finally {
    await database.destroy();
  }
}

export interface Fill {
  readonly schema: string;
  readonly preset: string | null;
  /** the simulated day that was asked for; without it the preset's own */
  readonly date: Day | null;
  readonly demonstration: boolean;
}

/** Loads the rule set and a shipped preset into an empty province. */
export const fillProvince = (app: App, { preset, ...fill }: Fill): Promise<{ preset: Preset; today: Day }> =>
  installProvince(app, { ...fill, ...readPreset(preset ?? DEFAULT_PRESET) });

/** The same with a preset at hand; in a demonstration it sets the clock. Twice is as good as once. */
export async function installProvince(
  app: App,
  fill: Omit<Fill, 'preset'> & { readonly preset: Preset; readonly before: Preset | null },
): Promise<{ preset: Preset; today: Day }> {
  const { preset, before } = fill;
  const database = app.database(fill.schema);
  const realDay = dayAt(app.work.clock.now());
  const start = fill.demonstration ? (fill.date ?? (preset.header.clock.day as Day | null) ?? realDay) : realDay;
  const who = { actor: null, today: start, requestId: null };
  const result = await carryOut(database, app.work, who, async (change) => {
    const current = await findSimulatedDay(change.tx);
    const wanted = fill.date ?? current ?? start;
    if (fill.demonstration && (current === null || wanted > current))
      await setSimulatedDay(change.tx, wanted, change.now);
    // Law and calendars first: units, tasks and papers are read by them.
    await installRules(change, readRulePreset(preset.header.rule_set));
    return installPreset(change, { preset: presetContent(preset, before), demonstration: fill.demonstration });
  });
  if (!result.ok) throw new Error(`the preset was refused: ${result.refusal.key}`);
  const today = fill.demonstration ? ((await database.read(findSimulatedDay)) ?? start) : realDay;
  return { preset, today };
}
