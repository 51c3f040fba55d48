import type { Id } from '../../../../kernel/ids.ts';
import type { View } from '../../../../platform/change.ts';
import { type DossierModel, loadDossier } from '../load-dossier.ts';
import type { AmendedLine, PlanAmendment } from './amendment.rules.ts';
import { findAmendment, listAmendedLines } from './amendment.store.ts';

export interface AmendmentModel {
  readonly model: DossierModel;
  readonly amendment: PlanAmendment;
  readonly lines: readonly AmendedLine[];
}

/** @returns null when there is no such amendment */
export async function loadAmendment(view: View, id: Id): Promise<AmendmentModel | null> {
  const amendment = await findAmendment(view.tx, id);
  const model = amendment && (await loadDossier(view, amendment.planId));
  return amendment && model ? { model, amendment, lines: await listAmendedLines(view.tx, id) } : null;
}
