import type { Id } from '../../../kernel/ids.ts';

export const checkPaths = {
  /** findings of all reports that have left */
  list: '/reports/checks',
  filtered: (query: Readonly<Record<string, string>>) => `/reports/checks?${new URLSearchParams(query)}`,
  data: (format: string) => `/reports/checks/data/${format}`,
  report: (report: Id | ':id') => `/reports/${report}/checks`,
  note: (finding: Id | ':id') => `/reports/checks/${finding}/note`,
} as const;
