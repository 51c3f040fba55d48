import type { Id } from '../../../kernel/ids.ts';
import { conflict, forbidden, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change, type Subscriber } from '../../../platform/change.ts';
import { type DocumentIssued, draftOutgoing } from '../../documents/index.ts';
import { holderOf, paperHeadOf } from '../../plans/index.ts';
import { proposeStaff } from './apparatus.policy.ts';
import { loadStaffedUnits } from './load-apparatus.ts';
import { staffPaper } from './staff-paper.document.ts';
import type { ProposalForm } from './staff-proposal.rules.ts';
import { findStaffProposal, insertStaffProposal, updateStaffProposal } from './staff-proposal.store.ts';

export const STAFF_PROPOSAL = 'staff-proposal';

export interface ProposeStaff {
  readonly form: ProposalForm;
}

/** Drafts the Tờ trình or Đề án from the register as it stands: every unit, how it staffs this work, what it lacks. */
export async function draftStaffProposal(change: Change, { form }: ProposeStaff): Promise<Result<Id>> {
  const actor = actorOf(change);
  if (!proposeStaff.allows(actor)) return forbidden('apparatus.refusal.actor');
  const units = await loadStaffedUnits(change);
  const lacking = units.filter(({ gaps }) => gaps.length > 0);
  if (lacking.length === 0) return conflict('apparatus.refusal.nothing');
  const approver = await holderOf(change, 'approver');
  if (!approver) return conflict('lookback.refusal.noApprover');
  const head = await paperHeadOf(change, actor.unitId);
  if (!head.ok) return head;
  const id = change.newId();
  const paper = await draftOutgoing(change, {
    issuerUnitId: actor.unitId,
    draftingUnitId: actor.unitId,
    purpose: STAFF_PROPOSAL,
    subject: { type: 'staff-proposal', id },
    content: staffPaper(head.value, { form, approver: approver.name, units }),
    recipients: [{ name: approver.name, unitId: approver.id }],
  });
  if (!paper.ok) return paper;
  const details = { form, units: lacking.length };
  const act = { action: 'apparatus.propose', subjectType: 'staff-proposal', subjectId: id, details };
  const actId = await change.record(act);
  await insertStaffProposal(change.tx, {
    id,
    unitId: actor.unitId,
    form,
    documentId: paper.value,
    draftedOn: change.today,
    lacking: lacking.map(({ unit, gaps }) => ({ unitId: unit.id, gaps })),
    actId,
  });
  return ok(id);
}

/** The proposal has its number and day: only now has it left. */
export const followStaffPaper: Subscriber = async (change, { payload }) => {
  const { purpose, subjectId, issuedOn } = payload as DocumentIssued;
  const proposal = purpose === STAFF_PROPOSAL && subjectId ? await findStaffProposal(change.tx, subjectId, true) : null;
  if (!proposal || proposal.issuedOn) return;
  await updateStaffProposal(change.tx, proposal.id, { issued_on: issuedOn });
};
