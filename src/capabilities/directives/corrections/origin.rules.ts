import type { Id } from '../../../kernel/ids.ts';
import type { LiveOperation } from '../draft/operation.rules.ts';

/**
 * Of which lineages each obligation was made that people split or merged.
 * @returns only lineages that were touched so; every other one comes of itself
 */
export function originsOf(operations: readonly LiveOperation[]): Map<Id, readonly Id[]> {
  const origins = new Map<Id, readonly Id[]>();
  const from = (id: Id): readonly Id[] => origins.get(id) ?? [id];
  for (const operation of operations) {
    if (operation.kind === 'split') {
      const whole = from(operation.lineageId);
      for (const part of operation.parts) origins.set(part.lineageId, whole);
    }
    if (operation.kind === 'merge') {
      const all = [operation.lineageId, ...operation.others].flatMap(from);
      origins.set(operation.lineageId, [...new Set(all)]);
    }
  }
  return origins;
}
