import type { Id } from '../../../kernel/ids.ts';
import { conflict, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import type { KeyKind } from './line-keys.rules.ts';
import { countBlock, insertDismissal } from './suggestion.store.ts';

export interface DismissSuggestion {
  readonly cycleId: Id;
  readonly kind: KeyKind;
  readonly key: string;
  /** how many lines shared the key when the person looked */
  readonly lineCount: number;
  readonly reason: string;
}

/** Looked at, and not the same work; comes back when another line shares the key. */
export async function dismissSuggestion(change: Change, command: DismissSuggestion): Promise<Result<null>> {
  const { cycleId, kind, key, lineCount, reason } = command;
  const count = await countBlock(change.tx, cycleId, kind, key);
  if (count !== lineCount || count < 2) return conflict('consolidation.refusal.block');
  const details = { kind, lines: count };
  const actId = await change.record({
    action: 'plan.dismiss-suggestion',
    subjectType: 'plan_cycle',
    subjectId: cycleId,
    details,
  });
  await insertDismissal(change.tx, { id: change.newId(), cycleId, kind, key, lineCount, reason: reason.trim(), actId });
  return ok(null);
}
