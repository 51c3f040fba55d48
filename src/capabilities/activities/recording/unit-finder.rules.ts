import type { Id } from '../../../kernel/ids.ts';

interface NamedUnit {
  readonly id: Id;
  readonly name: string;
  readonly shortName: string;
}

/** Finds a unit by its name or short name; case and spaces between words do not matter. A name of two units finds none. */
export function unitFinder(units: readonly NamedUnit[]): (name: string) => Id | null {
  const byName = new Map<string, Id | null>();
  for (const { id, name, shortName } of units)
    for (const each of new Set([plain(name), plain(shortName)]))
      byName.set(each, byName.has(each) && byName.get(each) !== id ? null : id);
  return (name) => byName.get(plain(name)) ?? null;
}

const plain = (name: string): string => name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('vi');
