import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { amendDraft, obligationAt } from './amend-draft.ts';

export interface MergeObligations {
  readonly directiveId: Id;
  readonly lineageId: Id;
  readonly version: string;
  /** the others, each with the version that the page showed */
  readonly others: ReadonlyMap<string, string>;
}

/** Makes one obligation of several that say one thing; the first keeps its lineage. */
export async function mergeObligations(change: Change, command: MergeObligations): Promise<Result<unknown>> {
  const ids = [...command.others.keys()].filter((id) => id !== command.lineageId) as Id[];
  if (ids.length === 0) return invalid({ others: 'draft.mergeTooFew' });
  return amendDraft(change, {
    directiveId: command.directiveId,
    action: 'directive.merge-obligations',
    decide(record) {
      const found = obligationAt(record, command.lineageId, command.version);
      if (!found.ok) return found;
      const changed = ids.some((id) => !obligationAt(record, id, command.others.get(id) ?? '').ok);
      if (changed) return conflict('refusal.stale');
      return ok([{ kind: 'merge', lineageId: command.lineageId, others: ids }]);
    },
  });
}
