export { draftStaffProposal, followStaffPaper } from './propose-staff.ts';
export { recordStaffDecision } from './record-staff-decision.ts';
export { listStaffProposals } from './staff-proposal.store.ts';
