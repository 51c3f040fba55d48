import type { Day } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';

/** From a day to a day; `to` is the first day on which it no longer holds, null while nobody has ended it. */
export interface Validity {
  readonly from: Day;
  readonly to: Day | null;
}

export interface UnitLabel {
  readonly name: string;
  readonly nameEn: string;
  readonly shortName: string;
}

/** A unit as it stood on one day. */
export interface UnitAt extends UnitLabel {
  readonly id: Id;
  readonly code: string;
  readonly kind: string;
  /** false for bodies that the People's Committee asks and does not order (Party, councils, fronts, ministries) */
  readonly inLine: boolean;
  readonly parentId: Id | null;
  /** ids from the root to the unit, joined by "/" */
  readonly path: string;
}

export type UnitTreeNode = UnitAt & { readonly children: readonly UnitTreeNode[] };

export const holdsOn = (validity: Validity, day: Day): boolean =>
  validity.from <= day && (validity.to === null || day < validity.to);

export const childPath = (parentPath: string | null, unitId: Id): string =>
  parentPath === null ? unitId : `${parentPath}/${unitId}`;

/** Whether a unit is that unit or stands below it. Ids have one length, so a prefix is an ancestor. */
export const isWithin = (path: string, ancestorPath: string): boolean =>
  path === ancestorPath || path.startsWith(`${ancestorPath}/`);

/** Top of the tree: not inside any other unit. */
export const isRootPath = (path: string): boolean => !path.includes('/');

/**
 * The units of one day as a tree, in the order given. A unit whose parent is not among them stands at the top, so
 * that nobody disappears from the page because their parent ended first.
 */
export function treeOf(units: readonly UnitAt[]): UnitTreeNode[] {
  const known = new Set(units.map((unit) => unit.id));
  const childrenOf = Map.groupBy(units, (unit) => (unit.parentId && known.has(unit.parentId) ? unit.parentId : null));
  const grow = (unit: UnitAt): UnitTreeNode => ({ ...unit, children: (childrenOf.get(unit.id) ?? []).map(grow) });
  return (childrenOf.get(null) ?? []).map(grow);
}

/** Units that pass, with the ancestors that lead to them. */
export function pruneTree(nodes: readonly UnitTreeNode[], passes: (unit: UnitAt) => boolean): UnitTreeNode[] {
  return nodes.flatMap((node) => {
    const children = pruneTree(node.children, passes);
    return passes(node) || children.length > 0 ? [{ ...node, children }] : [];
  });
}

/** Whether a stretch of days lies inside a life, so that nobody holds anything before birth or after the end. */
export const liesWithin = (inner: Validity, life: Validity): boolean =>
  life.from <= inner.from && (life.to === null || (inner.to !== null && inner.to <= life.to));

export const overlap = (a: Validity, b: Validity): boolean =>
  (a.to === null || b.from < a.to) && (b.to === null || a.from < b.to);
