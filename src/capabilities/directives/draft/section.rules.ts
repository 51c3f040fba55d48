import type { StructureNode } from '../../../compiler/index.ts';

/** The innermost part of the paper that holds a place. */
export function sectionAt(structure: readonly StructureNode[], offset: number): string {
  const holding = structure.filter((node) => node.start <= offset && offset < node.end);
  const smallest = holding.reduce<StructureNode | null>(
    (best, node) => (best && best.end - best.start <= node.end - node.start ? best : node),
    null,
  );
  return smallest?.id ?? 'body';
}
