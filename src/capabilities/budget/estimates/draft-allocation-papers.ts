import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { draftOutgoing, letterheadOf, signaturesOf } from '../../documents/index.ts';
import { listUnitLabels, listUnitsHolding } from '../../organisations/index.ts';
import { listCodeChoices } from '../../rulebook/index.ts';
import { allocationDecision, allocationLetter, type PaperHead } from './allocation.document.ts';
import { ALLOCATION_PURPOSES } from './allocation.rules.ts';
import { listAllocationAmounts, updateAllocation } from './allocation.store.ts';
import type { AllocationPaper } from './allocation-table.document.ts';
import { type OnAllocation, onAllocation } from './change-allocation.ts';
import { whyNot } from './estimate.rules.ts';
import { listGiven } from './estimate.store.ts';

/**
 * Finance's Tờ trình with the phương án phân bổ, and the draft of the PPC's decision, out of the same amounts; both go
 * the way of every paper. @returns the Tờ trình
 */
export async function draftAllocationPapers(change: Change, command: OnAllocation): Promise<Result<Id>> {
  const allocation = await onAllocation(change, command, 'submit');
  if (!allocation.ok) return allocation;
  const { id, kind, year, words } = allocation.value;
  const amounts = await listAllocationAmounts(change.tx, id);
  const unitIds = [...new Set(amounts.map((each) => each.unitId))];
  const reason = whyNot(kind, amounts, await listGiven(change.tx, unitIds, year));
  if (reason) return invalid({ amounts: reason }, reason);
  const [approverId] = await listUnitsHolding(change.tx, 'approver', change.today);
  if (!approverId) return conflict('allocation.refusal.noApprover');
  const financeId = actorOf(change).unitId;
  const labels = await listUnitLabels(change.tx, [...unitIds, approverId, financeId], change.today);
  const nameOf = (unitId: Id): string => labels.get(unitId)?.name ?? '';
  const lists = await listCodeChoices(change.tx, ['funding-sources'], change.today);
  const paper: AllocationPaper = {
    kind,
    year,
    words,
    finance: nameOf(financeId),
    approver: nameOf(approverId),
    amounts,
    sources: new Map(lists['funding-sources'].items.map((item) => [item.code, item.name])),
    units: new Map(unitIds.map((unitId) => [unitId, nameOf(unitId)])),
  };
  const subject = { type: 'allocation', id };
  const own = await headOf(change, financeId, false);
  const above = await headOf(change, approverId, true);
  if (!own || !above) return conflict('dossier.refusal.noSigner');
  const letter = await draftOutgoing(change, {
    issuerUnitId: financeId,
    draftingUnitId: financeId,
    purpose: ALLOCATION_PURPOSES.letter,
    subject,
    content: allocationLetter(own, paper),
    recipients: [{ name: paper.approver, unitId: approverId }],
  });
  if (!letter.ok) return letter;
  const decision = await draftOutgoing(change, {
    issuerUnitId: approverId,
    draftingUnitId: financeId,
    purpose: ALLOCATION_PURPOSES.decision,
    subject,
    content: allocationDecision(above, paper),
    recipients: unitIds.map((unitId) => ({ name: nameOf(unitId), unitId })),
  });
  if (!decision.ok) return decision;
  await updateAllocation(change.tx, id, { state: 'submitted' });
  return ok(letter.value);
}

/** Head of a paper and who signs it; a decision of the PPC is an act of the collective. */
async function headOf(change: Change, unitId: Id, collective: boolean): Promise<PaperHead | null> {
  const letterhead = await letterheadOf(change.tx, unitId, change.today);
  const choices = await signaturesOf(change.tx, unitId, change.today);
  const signature = choices.find((choice) => choice.collective === collective) ?? choices[0];
  return signature ? { letterhead, signature } : null;
}
