import type { Id } from '../../../kernel/ids.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { findIssue } from '../../documents/index.ts';
import { listUnitLabels } from '../../organisations/index.ts';
import { type FigureChange, figureChanges } from '../figures/index.ts';
import { findReport } from '../report.store.ts';
import { isOfReporting, maySeeReport } from '../reports.policy.ts';
import { findProvenEdition, type ProvenEdition } from './edition-proof.store.ts';

export interface ProofModel {
  readonly edition: ProvenEdition;
  readonly unitName: string;
  /** each figure as it was frozen, beside what its rule counts today */
  readonly figures: readonly FigureChange[];
}

/** A frozen edition with its figures; null where there is none or the reader may not see its report. */
export async function loadProof(view: View, editionId: Id): Promise<ProofModel | null> {
  const edition = await findSeenEdition(view, editionId);
  if (!edition) return null;
  const labels = await listUnitLabels(view.tx, [edition.unitId], view.today);
  return {
    edition,
    unitName: labels.get(edition.unitId)?.name ?? '',
    figures: await figureChanges(view.tx, editionId, edition.counted),
  };
}

/** Who receives or stands above sees an edition once its paper has its number, never one that waits for the signer. */
export async function findSeenEdition(view: View, editionId: Id): Promise<ProvenEdition | null> {
  const edition = await findProvenEdition(view.tx, editionId);
  const found = edition && (await findReport(view.tx, edition.reportId, view.today));
  if (!edition || !found) return null;
  const actor = actorOf(view);
  if (actor.unitId === found.place.unitId || isOfReporting(actor, found.place)) return edition;
  const left = found.report.sentOn !== null && (await findIssue(view.tx, edition.documentId)) !== null;
  return left && maySeeReport(actor, found.place, left) ? edition : null;
}
