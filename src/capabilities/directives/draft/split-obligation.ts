import type { Id } from '../../../kernel/ids.ts';
import { invalid, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { amendDraft, obligationAt } from './amend-draft.ts';
import { partsOf } from './split.rules.ts';

export interface SplitObligation {
  readonly directiveId: Id;
  readonly lineageId: Id;
  readonly version: string;
  /** the words of each part, one part a line, each as it stands in the clause and in its order */
  readonly parts: readonly string[];
}

/** Makes several obligations of one clause; every part keeps who and until when, and is open again. */
export async function splitObligation(change: Change, command: SplitObligation): Promise<Result<unknown>> {
  if (command.parts.length < 2) return invalid({ parts: 'draft.splitTooFew' });
  const fresh = command.parts.slice(1).map(() => change.newId());
  return amendDraft(change, {
    directiveId: command.directiveId,
    action: 'directive.split-obligation',
    fresh,
    decide(record) {
      const found = obligationAt(record, command.lineageId, command.version);
      if (!found.ok) return found;
      const parts = partsOf(found.value, command.parts, [command.lineageId, ...fresh]);
      if (!parts) return invalid({ parts: 'draft.splitNotInClause' });
      return ok([{ kind: 'split', lineageId: command.lineageId, base: found.value.anchor, parts }]);
    },
  });
}
