import type { RelationKind } from './document.rules.ts';

export interface BasisEdge {
  readonly id: string;
  readonly fromId: string;
  readonly fromLabel: string;
  readonly toId: string | null;
  readonly toLabel: string;
  readonly kind: RelationKind;
  readonly depth: number;
}

export interface GraphNode {
  /** the document's id, or `cited:` and the label where the register does not hold it */
  readonly key: string;
  readonly label: string;
  readonly documentId: string | null;
  /** 0 is the document itself; what it stands on is 1, 2, 3 */
  readonly column: number;
  readonly row: number;
}

export interface BasisGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly kind: RelationKind }[];
  readonly columns: number;
  readonly rows: number;
}

/** Lays the basis out in columns by distance; a paper reached twice stands where it is nearest. */
export function layBasisOut(root: { id: string; label: string }, edges: readonly BasisEdge[]): BasisGraph {
  const nodes = new Map<string, GraphNode>([
    [root.id, { key: root.id, label: root.label, documentId: root.id, column: 0, row: 0 }],
  ]);
  const rowsIn = [1];
  for (const edge of [...edges].sort((a, b) => a.depth - b.depth || a.id.localeCompare(b.id))) {
    const key = keyOf(edge);
    if (nodes.has(key)) continue;
    const row = rowsIn[edge.depth] ?? 0;
    rowsIn[edge.depth] = row + 1;
    nodes.set(key, { key, label: edge.toLabel, documentId: edge.toId, column: edge.depth, row });
  }
  const drawn = edges
    .filter((edge) => nodes.has(edge.fromId))
    .map((edge) => ({ from: edge.fromId, to: keyOf(edge), kind: edge.kind }));
  return { nodes: [...nodes.values()], edges: drawn, columns: rowsIn.length, rows: Math.max(...rowsIn) };
}

const keyOf = (edge: BasisEdge): string => edge.toId ?? `cited:${edge.toLabel}`;
