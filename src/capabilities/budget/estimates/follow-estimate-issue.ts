import type { Announcement, Change, Subscriber } from '../../../platform/change.ts';
import type { DocumentIssued } from '../../documents/index.ts';
import { ALLOCATION_PURPOSES } from './allocation.rules.ts';
import { findAllocation, listAllocationAmounts, updateAllocation } from './allocation.store.ts';
import { findSameDecision } from './estimate.store.ts';
import { putEstimate } from './put-estimate.ts';

/** Money is given when the PPC's decision has its number and date, and not before (practice 1, practice 19). */
export const followEstimateIssue: Subscriber = async (change: Change, announcement: Announcement) => {
  const issued = announcement.payload as DocumentIssued;
  if (issued.purpose !== ALLOCATION_PURPOSES.decision || !issued.subjectId) return;
  const allocation = await findAllocation(change.tx, issued.subjectId, true);
  if (!allocation || allocation.state === 'issued') return;
  const decision = {
    kind: allocation.kind,
    level: 'province' as const,
    year: allocation.year,
    decidingUnitId: issued.issuerUnitId,
    documentNumber: `${issued.number}/${issued.symbol}`,
    issuedOn: issued.issuedOn,
    documentId: issued.documentId,
    allocationId: allocation.id,
  };
  // Whoever recorded it by hand was first: the money is given once, and the paper is issued all the same.
  if (await findSameDecision(change.tx, decision)) return;
  const amounts = await listAllocationAmounts(change.tx, allocation.id);
  await putEstimate(change, decision, amounts, false);
  await updateAllocation(change.tx, allocation.id, { state: 'issued' });
};
