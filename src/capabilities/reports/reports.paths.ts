import type { Id } from '../../kernel/ids.ts';

/** The place "Báo cáo"; each folder below has paths of its own. */
export const reportPaths = {
  hub: '/reports',
  report: (id: Id | ':id') => `/reports/${id}`,
} as const;
