import type { Id } from '../../../../kernel/ids.ts';
import { ok, type Result } from '../../../../kernel/result.ts';
import type { Change } from '../../../../platform/change.ts';
import type { PlanForm } from '../dossier.rules.ts';
import { moveDossier, type OnDossier } from '../move-dossier.ts';
import { draftPlanPaper } from '../plan-paper.ts';

/**
 * The plan's paper without a way through the screens: a PPC that decides on paper signs it, and the signed paper is
 * recorded with its number and date on the paper's own page.
 */
export async function draftPaper(
  change: Change,
  command: OnDossier & { readonly form: PlanForm | null },
): Promise<Result<Id>> {
  let documentId: Id | null = null;
  const moved = await moveDossier(change, command, 'draft-paper', async (dossier) => {
    const paper = await draftPlanPaper(change, dossier, command.form);
    if (!paper.ok) return paper;
    documentId = paper.value;
    const form = dossier.form ?? command.form;
    return ok({ ...(form && { form }), details: { document: paper.value } });
  });
  return moved.ok && documentId ? ok(documentId) : moved;
}
