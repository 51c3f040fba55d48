import { type DutyBearers, findOutgoing } from '../../documents/index.ts';
import { listUnitLabels } from '../../organisations/index.ts';
import { listItems } from '../consolidation/item.store.ts';
import { findDossier } from './dossier.store.ts';
import { PLAN_PURPOSES } from './plan-paper.ts';

const PURPOSES: readonly string[] = Object.values(PLAN_PURPOSES);

/** Whom the provincial plan gives work to: the units whose lines went into it. Other papers answer for themselves. */
export const planBearers: DutyBearers = async (view, documentId) => {
  const paper = await findOutgoing(view.tx, documentId);
  if (!paper?.subjectId || !PURPOSES.includes(paper.purpose)) return null;
  const dossier = await findDossier(view.tx, paper.subjectId);
  const items = dossier ? await listItems(view.tx, dossier.cycleId) : [];
  const ids = [...new Set(items.flatMap((item) => item.origins.map((origin) => origin.unitId)))];
  const labels = await listUnitLabels(view.tx, ids, view.today);
  return ids.map((unitId) => ({ unitId, name: labels.get(unitId)?.name ?? '' }));
};
