import { foldDiacritics } from '../../../kernel/vietnamese.ts';
import { UNIT_KINDS } from '../preset.rules.ts';
import { pruneTree, treeOf, type UnitAt, type UnitTreeNode } from '../unit.rules.ts';

export interface UnitFilter {
  readonly q: string;
  readonly kind: string;
}

const fold = (text: string): string => foldDiacritics(text).toLowerCase().trim();

/** Every word of the question stands somewhere in a name, an alias or the code; diacritics and case do not matter. */
export function matcher(filter: UnitFilter, aliases: readonly { unitId: string; alias: string }[]) {
  const words = fold(filter.q).split(/\s+/).filter(Boolean);
  const aliasesOf = Map.groupBy(aliases, (row) => row.unitId);
  return (unit: UnitAt): boolean => {
    if (filter.kind !== '' && unit.kind !== filter.kind) return false;
    if (words.length === 0) return true;
    const own = (aliasesOf.get(unit.id) ?? []).map((row) => row.alias);
    const text = fold([unit.name, unit.shortName, unit.nameEn, unit.code, ...own].join(' '));
    return words.every((word) => text.includes(word));
  };
}

/** The tree of a day with only those that match and what leads to them. */
export function filteredTree(
  units: readonly UnitAt[],
  matches: (unit: UnitAt) => boolean,
): { tree: UnitTreeNode[]; found: number } {
  return { tree: pruneTree(treeOf(byKind(units)), matches), found: units.filter(matches).length };
}

/** The committee first, then its office, departments, districts, and those outside; inside a kind the order given. */
export const byKind = <Unit extends UnitAt>(units: readonly Unit[]): Unit[] =>
  [...units].sort((a, b) => rankOf(a.kind) - rankOf(b.kind));

function rankOf(kind: string): number {
  const rank = (UNIT_KINDS as readonly string[]).indexOf(kind);
  return rank < 0 ? UNIT_KINDS.length : rank;
}

export type Branch =
  | { readonly unit: UnitTreeNode }
  | { readonly kind: string; readonly units: readonly UnitTreeNode[] };

// More than a phone shows at once: 96 communes would bury the 14 departments beside them.
const MANY = 24;

/** Children in their order; a kind with many members becomes one branch of its own, after the others. */
export function branchesOf(children: readonly UnitTreeNode[]): Branch[] {
  const ofKind = Map.groupBy(children, (child) => child.kind);
  const isCrowd = (kind: string) => (ofKind.get(kind)?.length ?? 0) > MANY && ofKind.size > 1;
  const single = children.filter((child) => !isCrowd(child.kind)).map((unit) => ({ unit }));
  const crowds = [...ofKind].filter(([kind]) => isCrowd(kind)).map(([kind, units]) => ({ kind, units }));
  return [...single, ...crowds];
}
