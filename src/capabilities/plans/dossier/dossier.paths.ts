import type { Id } from '../../../kernel/ids.ts';

type PlanId = Id | ':plan';
const dossier = (plan: PlanId): string => `/dossiers/${plan}`;

export const dossierPaths = {
  show: dossier,
  words: (plan: PlanId) => `${dossier(plan)}/words`,
  opinions: (plan: PlanId) => `${dossier(plan)}/opinions`,
  closing: (plan: PlanId) => `${dossier(plan)}/opinions/closing`,
  round: (round: Id | ':round') => `/opinions/${round}`,
  answer: (round: Id | ':round') => `/opinions/${round}/answer`,
  replies: (round: Id | ':round') => `/opinions/${round}/replies`,
  financeAsking: (plan: PlanId) => `${dossier(plan)}/finance/asking`,
  finance: (plan: PlanId) => `${dossier(plan)}/finance`,
  appraisals: (plan: PlanId) => `${dossier(plan)}/finance/appraisals`,
  submission: (plan: PlanId) => `${dossier(plan)}/submission`,
  officeCheck: (plan: PlanId) => `${dossier(plan)}/office-check`,
  officeReturn: (plan: PlanId) => `${dossier(plan)}/office-return`,
  changes: (plan: PlanId) => `${dossier(plan)}/changes`,
  seen: (plan: PlanId) => `${dossier(plan)}/changes/seen`,
  agreement: (plan: PlanId) => `${dossier(plan)}/agreement`,
  leaderReturn: (plan: PlanId) => `${dossier(plan)}/leader-return`,
  remarks: (plan: PlanId) => `${dossier(plan)}/remarks`,
  paper: (plan: PlanId) => `${dossier(plan)}/paper`,
  /** served by `ministry` */
  ministry: (plan: PlanId) => `${dossier(plan)}/ministry`,
  amendments: (plan: PlanId) => `${dossier(plan)}/amendments`,
  amendment: (amendment: Id | ':amendment') => `/amendments/${amendment}`,
  amendmentPaper: (amendment: Id | ':amendment') => `/amendments/${amendment}/paper`,
  amendmentEnd: (amendment: Id | ':amendment') => `/amendments/${amendment}/end`,
  amendLine: (amendment: Id | ':amendment', line: Id | ':line' | 'new') => `/amendments/${amendment}/lines/${line}`,
  dropLine: (amendment: Id | ':amendment', line: Id | ':line') => `/amendments/${amendment}/lines/${line}/dropped`,
  leaveLine: (amendment: Id | ':amendment', line: Id | ':line') => `/amendments/${amendment}/lines/${line}/left`,
} as const;
