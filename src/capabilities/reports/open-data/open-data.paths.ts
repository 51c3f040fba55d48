export const openDataPaths = {
  /** every list that leaves, with its formats and what its columns mean */
  show: '/reports/open-data',
} as const;
