import type { Id } from '../../../kernel/ids.ts';
import { conflict, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { amendDraft } from './amend-draft.ts';
import { contentOf } from './draft.rules.ts';
import { isSure } from './sureness.rules.ts';

/**
 * Confirms together what the compiler is sure of, after a page that listed it. Only what that page showed and what
 * is unchanged since: anything else keeps waiting for somebody to look.
 * @param shown lineage and version, as the preview listed them
 */
export function confirmSureObligations(
  change: Change,
  command: { directiveId: Id; shown: ReadonlyMap<string, string> },
): Promise<Result<unknown>> {
  return amendDraft(change, {
    directiveId: command.directiveId,
    action: 'directive.confirm-obligations',
    decide(record) {
      const sure = record.draft.obligations.filter(
        (each) => isSure(each) && command.shown.get(each.lineageId) === each.version,
      );
      if (sure.length === 0) return conflict('refusal.stale');
      return ok(sure.map((each) => ({ kind: 'confirm', lineageId: each.lineageId, base: contentOf(each) })));
    },
  });
}
