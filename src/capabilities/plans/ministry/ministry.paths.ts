import type { Id } from '../../../kernel/ids.ts';

const ministry = (plan: Id | ':plan'): string => `/dossiers/${plan}/ministry`;

export const ministryPaths = {
  show: ministry,
  cover: (plan: Id | ':plan') => `${ministry(plan)}/cover`,
  sending: (plan: Id | ':plan') => `${ministry(plan)}/sending`,
  receipt: (plan: Id | ':plan') => `${ministry(plan)}/receipt`,
  package: (plan: Id | ':plan') => `${ministry(plan)}/package.zip`,
} as const;
