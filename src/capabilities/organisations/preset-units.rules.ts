import type { Day } from '../../kernel/day.ts';
import type { Id, NewId } from '../../kernel/ids.ts';
import { foldDiacritics } from '../../kernel/vietnamese.ts';
import { childPath } from './unit.rules.ts';

export interface PresetBasis {
  readonly document: string | null;
  readonly mark: 'V' | 'S' | 'U';
}

/** In a preset `to` is the last day that counts; null while nothing ended it. */
export interface PresetSpan {
  readonly from: Day;
  readonly to: Day | null;
  readonly basis: PresetBasis;
}

export interface PresetUnitEntry extends PresetSpan {
  readonly code: string;
  readonly name: string;
  readonly name_en: string;
  readonly short_name: string;
  readonly kind: string;
  readonly parent: string | null;
  readonly line_of_direction: boolean;
  readonly official_code: string | null;
  readonly aliases: readonly string[];
}

export interface PresetFunctionEntry extends PresetSpan {
  readonly function: string;
  readonly unit: string;
}

export interface PresetSuccessorEntry {
  readonly predecessor: string;
  /** one to many; the unit itself where it goes on as it was */
  readonly successors: readonly string[];
  readonly effective_on: Day;
  readonly basis: PresetBasis;
  readonly note: string | null;
}

export interface Span {
  readonly from: Day;
  /** last day that counts */
  readonly last: Day | null;
}

export interface UnitSeed extends Span {
  readonly id: Id;
  readonly entry: PresetUnitEntry;
  readonly parentId: Id | null;
  readonly path: string;
  readonly aliases: readonly string[];
}

/** Name, short name and English name in one line without diacritics, for search. */
export const foldedName = (name: string, shortName: string, nameEn: string): string =>
  foldDiacritics(`${name} ${shortName} ${nameEn}`).toLowerCase();

/**
 * Units with ids and paths, parents first whatever the order of the file.
 * @param until last day of a predecessor's units, null for the preset's own
 * @throws when a parent is not in the file: a preset is checked before it ships
 */
export function unitSeeds(
  entries: readonly PresetUnitEntry[],
  newId: NewId,
  until: Day | null,
  known: ReadonlyMap<string, { id: Id; path: string }> = new Map(),
): UnitSeed[] {
  const entryOf = new Map(entries.map((entry) => [entry.code, entry]));
  const seeds = new Map<string, UnitSeed>();
  const seedOf = (code: string): { id: Id; path: string } => {
    const made = seeds.get(code) ?? known.get(code);
    if (made) return made;
    const entry = entryOf.get(code);
    if (!entry) throw new Error(`the preset names no unit ${code}`);
    const parent = entry.parent === null ? null : seedOf(entry.parent);
    const id = newId();
    const seed: UnitSeed = {
      id,
      entry,
      parentId: parent?.id ?? null,
      path: childPath(parent?.path ?? null, id),
      aliases: [...new Set(entry.aliases.filter((alias) => alias !== entry.name))],
      from: entry.from,
      last: earlier(entry.to, until),
    };
    seeds.set(code, seed);
    return seed;
  };
  for (const entry of entries) seedOf(entry.code);
  return [...seeds.values()];
}

/** The earlier of two last days, where null means that no end is known. */
export const earlier = (a: Day | null, b: Day | null): Day | null => {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
};

const later = (a: Day, b: Day): Day => (a > b ? a : b);

/** The days that two spans share, or null. */
export function sharedSpan(a: Span, b: Span): Span | null {
  const from = later(a.from, b.from);
  const last = earlier(a.last, b.last);
  return last !== null && last < from ? null : { from, last };
}
