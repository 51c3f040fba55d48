import type { Span } from '../../../compiler/index.ts';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';

/**
 * `replace`: the other document ends and this one stands in its place. `repeal`: it ends. `amend`: only the points that
 * are touched change, the rest stays in force. `end`: a paper that gives no work here says that it no longer holds.
 */
export type AmendmentMode = 'replace' | 'amend' | 'repeal' | 'end';
export const RELATION_MODES = ['replace', 'amend', 'repeal'] as const;
export type RelationMode = (typeof RELATION_MODES)[number];

/** The whole target ends, not some of its obligations. */
export const endsWhole = (mode: AmendmentMode): boolean => mode !== 'amend';

/** What a person said a directive does to another. */
export interface Relation {
  readonly targetId: Id;
  readonly mode: RelationMode;
  readonly effectiveOn: Day;
  /** the sentence that says so, in the text of the amending directive */
  readonly span: Span;
}

export type AmendmentOperationInput =
  | ({ readonly kind: 'relate' } & Relation)
  | { readonly kind: 'unrelate'; readonly targetId: Id }
  /** these two are the same piece of work; without `nowId` the old one is paired with none */
  | { readonly kind: 'pair'; readonly targetId: Id; readonly oldId: Id; readonly nowId: Id | null }
  /** the obligation ends, or stays in force as it is, whatever the comparison suggests */
  | { readonly kind: 'end'; readonly targetId: Id; readonly oldId: Id }
  | { readonly kind: 'keep'; readonly targetId: Id; readonly oldId: Id }
  /** the comparison was looked through as it stood: `print` says which one */
  | { readonly kind: 'settle'; readonly targetId: Id; readonly print: string };

export type AmendmentOperation = AmendmentOperationInput & { readonly sequence: number };

/** What a person decided about one obligation of the target. */
export type OldDecision =
  | { readonly kind: 'pair'; readonly nowId: Id }
  | { readonly kind: 'unpair' }
  | { readonly kind: 'end' }
  | { readonly kind: 'keep' };

export interface RelatedTarget extends Relation {
  readonly decisions: ReadonlyMap<Id, OldDecision>;
  /** of the comparison that was last agreed with */
  readonly settled: string | null;
}

/** Folds what people decided, in order: relating anew begins anew, of two decisions on one obligation the later holds. */
export function foldAmendments(operations: readonly AmendmentOperation[]): RelatedTarget[] {
  const targets = new Map<Id, RelatedTarget>();
  for (const operation of operations) {
    const { targetId } = operation;
    const found = targets.get(targetId);
    if (operation.kind === 'unrelate') targets.delete(targetId);
    else if (operation.kind === 'relate') {
      const { mode, effectiveOn, span } = operation;
      targets.set(targetId, { targetId, mode, effectiveOn, span, decisions: new Map(), settled: null });
    } else if (found) {
      const settles = operation.kind === 'settle';
      targets.set(targetId, {
        ...found,
        ...(settles ? { settled: operation.print } : { decisions: decided(found.decisions, operation) }),
      });
    }
  }
  return [...targets.values()];
}

type Decided = Extract<AmendmentOperationInput, { readonly oldId: Id }>;

function decided(before: RelatedTarget['decisions'], operation: Decided): Map<Id, OldDecision> {
  const decisions = new Map(before);
  const nowId = operation.kind === 'pair' ? operation.nowId : null;
  // what goes on in one place cannot go on in another at once
  for (const [oldId, each] of before) {
    if (nowId && each.kind === 'pair' && each.nowId === nowId) decisions.set(oldId, { kind: 'unpair' });
  }
  decisions.set(operation.oldId, decisionOf(operation));
  return decisions;
}

const decisionOf = (operation: Decided): OldDecision =>
  operation.kind !== 'pair'
    ? { kind: operation.kind }
    : operation.nowId
      ? { kind: 'pair', nowId: operation.nowId }
      : { kind: 'unpair' };
