import type { Id } from '../../kernel/ids.ts';

const report = (id: Id | ':id') => `/reports/${id}`;

/** The place "Báo cáo"; the folders of figures, checks, scorecards and reviews have paths of their own. */
export const reportPaths = {
  hub: '/reports',
  rounds: '/reports/rounds',
  round: (id: Id | ':id') => `/reports/rounds/${id}`,
  roundSheet: (id: Id | ':id') => `/reports/rounds/${id}/units.xlsx`,
  remind: (id: Id | ':id') => `/reports/rounds/${id}/reminder`,
  receipts: (id: Id | ':id') => `/reports/rounds/${id}/receipts`,
  report,
  writing: (id: Id | ':id') => `${report(id)}/writing`,
  offered: (id: Id | ':id') => `${report(id)}/offered`,
  answers: (id: Id | ':id') => `${report(id)}/answers`,
  noActivity: (id: Id | ':id') => `${report(id)}/no-activity`,
  figures: (id: Id | ':id') => `${report(id)}/figures`,
  data: (id: Id | ':id', format: string) => `${report(id)}/data/${format}`,
  freezing: (id: Id | ':id') => `${report(id)}/freezing`,
  reopening: (id: Id | ':id') => `${report(id)}/reopening`,
  correction: (id: Id | ':id') => `${report(id)}/correction`,
  receipt: (id: Id | ':id') => `${report(id)}/receipt`,
  returning: (id: Id | ':id') => `${report(id)}/return`,
  sending: (id: Id | ':id') => `${report(id)}/sending`,
  arrival: (id: Id | ':id') => `${report(id)}/arrival`,
  gathered: (id: Id | ':id') => `${report(id)}/gathered`,
} as const;
