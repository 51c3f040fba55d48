/** Tờ trình or Đề án. */
export const PROPOSAL_FORMS = ['submission', 'scheme'] as const;
export type ProposalForm = (typeof PROPOSAL_FORMS)[number];
