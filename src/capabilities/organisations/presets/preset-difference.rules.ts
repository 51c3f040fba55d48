import type { Day } from '../../../kernel/day.ts';
import type { PresetContent } from '../preset-content.rules.ts';
import type { PresetUnitEntry } from '../preset-units.rules.ts';

/** A unit of the province as far as a preset says something about it. */
export interface InstalledUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly nameEn: string;
  readonly kind: string;
  readonly inLine: boolean;
  readonly officialCode: string | null;
  readonly parentCode: string | null;
  readonly to: Day | null;
}

export interface PresetDifferences {
  /** in the preset, not in the province: may be added */
  readonly missing: readonly PresetUnitEntry[];
  /** in both, and not the same: the province's own stays, a person may rename or reorganise */
  readonly changed: readonly ChangedField[];
  /** the province ended them by an act of its own */
  readonly ended: readonly InstalledUnit[];
}

export interface ChangedField {
  readonly unit: InstalledUnit;
  readonly field: 'name' | 'shortName' | 'nameEn' | 'kind' | 'inLine' | 'officialCode' | 'parentCode';
  readonly here: string;
  readonly preset: string;
}

/** What the shipped preset says otherwise than the province on a day. Nothing is overwritten by looking. */
export function presetDifferences(
  installed: readonly InstalledUnit[],
  preset: PresetContent,
  day: Day,
): PresetDifferences {
  const unitOf = new Map(installed.map((unit) => [unit.code, unit]));
  const current = preset.units.filter((entry) => entry.to === null || day <= entry.to);
  const known = current.flatMap((entry) => {
    const unit = unitOf.get(entry.code);
    return unit ? [{ entry, unit }] : [];
  });
  return {
    missing: current.filter((entry) => !unitOf.has(entry.code)),
    changed: known
      .filter(({ unit }) => unit.to === null || unit.to > day)
      .flatMap(({ entry, unit }) => changedFields(unit, entry)),
    ended: known.flatMap(({ entry, unit }) => (entry.to === null && unit.to !== null && unit.to <= day ? [unit] : [])),
  };
}

function changedFields(unit: InstalledUnit, entry: PresetUnitEntry): ChangedField[] {
  const pairs: [ChangedField['field'], string, string][] = [
    ['name', unit.name, entry.name],
    ['shortName', unit.shortName, entry.short_name],
    ['nameEn', unit.nameEn, entry.name_en],
    ['kind', unit.kind, entry.kind],
    ['inLine', String(unit.inLine), String(entry.line_of_direction)],
    ['officialCode', unit.officialCode ?? '', entry.official_code ?? ''],
    ['parentCode', unit.parentCode ?? '', entry.parent ?? ''],
  ];
  return pairs
    .filter(([, here, there]) => here !== there)
    .map(([field, here, preset]) => ({ unit, field, here, preset }));
}
