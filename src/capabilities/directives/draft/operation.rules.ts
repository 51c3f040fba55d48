import type { Span } from '../../../compiler/index.ts';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Content, DraftFields, FieldName } from './draft.rules.ts';

/** One human act on a draft. `base` is what the person saw, so that a later reading that differs is noticed. */
export type OperationInput =
  | { readonly kind: 'edit'; readonly lineageId: Id; readonly edit: FieldEdit }
  | { readonly kind: 'confirm'; readonly lineageId: Id; readonly base: Content }
  | { readonly kind: 'classify-general'; readonly lineageId: Id; readonly base: Content }
  | { readonly kind: 'reject'; readonly lineageId: Id; readonly base: Content; readonly reason: string }
  | { readonly kind: 'reconsider'; readonly lineageId: Id }
  /** the first part keeps the lineage */
  | { readonly kind: 'split'; readonly lineageId: Id; readonly base: Span; readonly parts: readonly SplitPart[] }
  | { readonly kind: 'merge'; readonly lineageId: Id; readonly others: readonly Id[] }
  | { readonly kind: 'add'; readonly lineageId: Id; readonly section: string; readonly content: Content }
  | { readonly kind: 'resolve'; readonly name: string; readonly unitIds: readonly Id[]; readonly on: Day }
  /** takes back everything after that sequence number */
  | { readonly kind: 'revert'; readonly after: number };

export type Operation = OperationInput & { readonly sequence: number };
export type LiveOperation = Exclude<Operation, { readonly kind: 'revert' }>;
/** What changes an obligation, as against what a name means. */
export type ObligationOperation = Exclude<LiveOperation, { readonly kind: 'resolve' }>;

export type FieldEdit = {
  [F in FieldName]: { readonly field: F; readonly value: DraftFields[F]; readonly base: DraftFields[F] };
}[FieldName];

export interface SplitPart {
  readonly lineageId: Id;
  readonly anchor: Span;
  readonly action: string;
}

/** The operations that hold: what a later `revert` took back is left out, and so are the reverts. */
export function liveOperations(operations: readonly Operation[]): LiveOperation[] {
  const live: LiveOperation[] = [];
  for (const operation of operations) {
    if (operation.kind !== 'revert') live.push(operation);
    else while ((live.at(-1)?.sequence ?? 0) > operation.after) live.pop();
  }
  return live;
}

/** Every lineage that an operation speaks of. */
export function lineagesOf(operation: OperationInput): readonly Id[] {
  switch (operation.kind) {
    case 'merge':
      return [operation.lineageId, ...operation.others];
    case 'split':
      return operation.parts.map((part) => part.lineageId);
    case 'resolve':
    case 'revert':
      return [];
    default:
      return [operation.lineageId];
  }
}

/** Same value whatever the order of keys; a missing key and `undefined` are the same. */
export const sameValue = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, inner) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
