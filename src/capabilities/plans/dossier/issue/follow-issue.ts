import type { Id } from '../../../../kernel/ids.ts';
import type { Announcement, Change, Subscriber } from '../../../../platform/change.ts';
import type { DocumentIssued } from '../../../documents/index.ts';
import { insertApprovals } from '../../acts/reading.store.ts';
import { setLineStates } from '../../lines/line-saving.store.ts';
import { updatePlan } from '../../plan.store.ts';
import { insertPlanFacts } from '../../plan-fact.store.ts';
import { findDossier, listSeenItems, updateDossier } from '../dossier.store.ts';
import { PLAN_PURPOSES } from '../plan-paper.ts';

const PURPOSES: readonly string[] = Object.values(PLAN_PURPOSES);

/** "Đã phê duyệt" comes from here alone: the signed document of the plan has its number and its date (practice 1). */
export const followPlanIssue: Subscriber = async (change: Change, announcement: Announcement) => {
  const issued = announcement.payload as DocumentIssued;
  if (!PURPOSES.includes(issued.purpose) || !issued.subjectId) return;
  const dossier = await findDossier(change.tx, issued.subjectId, true);
  if (!dossier || dossier.state === 'issued') return;
  await updateDossier(change.tx, dossier.planId, { state: 'issued' });
  await updatePlan(change.tx, dossier.planId, {
    state: 'issued',
    issuedOn: issued.issuedOn,
    issuedDocumentId: issued.documentId,
  });
  await approveItems(change, dossier.planId, announcement.actId);
  const fact = { kind: 'dossier-issued', happenedOn: change.today, details: { document: issued.documentId } };
  await insertPlanFacts(change.tx, [
    { ...fact, id: change.newId(), planId: dossier.planId, lineId: null, actId: announcement.actId },
  ]);
};

async function approveItems(change: Change, planId: Id, actId: Id): Promise<void> {
  const items = await listSeenItems(change.tx, planId);
  await setLineStates(
    change.tx,
    items.map((item) => item.lineId),
    'locked',
    true,
  );
  await insertApprovals(
    change.tx,
    items.map((item) => ({ ...item, id: change.newId(), actId })),
    'ppc',
  );
}
