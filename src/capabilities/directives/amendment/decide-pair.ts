import { type Id, parseId } from '../../../kernel/ids.ts';
import { conflict, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { proposeEdition } from '../publication/load-edition.ts';
import type { AmendmentOperationInput } from './amendment.rules.ts';
import { decideOnTarget } from './decide-on-target.ts';
import type { Comparison } from './load-comparison.ts';

interface OnComparison {
  readonly directiveId: Id;
  readonly version: number;
  readonly targetId: Id;
}

/** @param command.choice `end`, `keep`, `apart` (a pair with none), or the id of the obligation that goes on in its place */
export function decidePair(
  change: Change,
  command: OnComparison & { readonly oldId: Id; readonly choice: string },
): Promise<Result<Id>> {
  const { targetId, oldId, choice } = command;
  return decideOnTarget(change, { ...command, action: 'directive.pair' }, async (record) => {
    const { comparisons, edition } = await proposeEdition(change, record);
    const comparison = comparisons.find((each) => each.target.id === targetId);
    if (!comparison?.changes.some(({ old }) => old?.lineageId === oldId)) return notFound('amendment.gone');
    const operation = operationOf(comparison, targetId, oldId, choice);
    const nowId = operation?.kind === 'pair' ? operation.nowId : null;
    const missing = nowId !== null && !edition.obligations.some(({ lineageId }) => lineageId === nowId);
    return operation && !missing ? ok(operation) : invalid({ choice: 'amendment.missing.choice' });
  });
}

function operationOf(
  { relation }: Comparison,
  targetId: Id,
  oldId: Id,
  choice: string,
): AmendmentOperationInput | null {
  if (choice === 'apart') return { kind: 'pair', targetId, oldId, nowId: null };
  if (choice === 'end') return { kind: 'end', targetId, oldId };
  // a document that ends whole leaves nothing in force
  if (choice === 'keep') return relation.mode === 'amend' ? { kind: 'keep', targetId, oldId } : null;
  const nowId = parseId(choice);
  return nowId && { kind: 'pair', targetId, oldId, nowId };
}

/** Agrees with a comparison exactly as it was shown; publishing waits for it. */
export const settleComparison = (
  change: Change,
  command: OnComparison & { readonly print: string },
): Promise<Result<Id>> =>
  decideOnTarget(change, { ...command, action: 'directive.settle-comparison' }, async (record) => {
    const { comparisons } = await proposeEdition(change, record);
    const comparison = comparisons.find((each) => each.target.id === command.targetId);
    if (!comparison) return notFound('amendment.gone');
    if (comparison.print !== command.print) return conflict('refusal.stale');
    return ok({ kind: 'settle', targetId: command.targetId, print: command.print });
  });
