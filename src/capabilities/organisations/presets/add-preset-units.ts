import { conflict, forbidden, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { administersProvince } from '../organisations.policy.ts';
import { insertUnits, listUnitPlaces } from '../preset.store.ts';
import type { PresetContent } from '../preset-content.rules.ts';
import { unitSeeds } from '../preset-units.rules.ts';

/** Adds the units that a newer preset knows and the province does not; whatever is there stays as it is. @returns how many */
export async function addPresetUnits(change: Change, preset: PresetContent): Promise<Result<number>> {
  if (!administersProvince(actorOf(change))) return forbidden('organisation.notYours');
  const known = await listUnitPlaces(change.tx);
  const missing = preset.units.filter(
    (entry) => !known.has(entry.code) && (entry.to === null || change.today <= entry.to),
  );
  if (missing.length === 0) return conflict('unitPreset.nothing');
  const seeds = unitSeeds(missing, change.newId, null, known);
  await change.record({
    action: 'preset.units.add',
    subjectType: 'preset',
    subjectId: null,
    details: { origin: preset.origin, version: preset.version, units: seeds.map((seed) => seed.id) },
  });
  await insertUnits(change, seeds, preset.origin, preset.version);
  return ok(seeds.length);
}
