import type { Id } from '../../../kernel/ids.ts';

const one = (edition: Id | ':id'): string => `/reports/scorecards/${edition}`;

export const scorecardPaths = {
  list: '/reports/scorecards',
  edition: one,
  /** the numbers of one unit, item by item */
  unit: (edition: Id | ':id', unit: Id | ':unit') => `${one(edition)}/units/${unit}`,
  item: (edition: Id | ':id', item: Id | ':item') => `${one(edition)}/items/${item}`,
  objection: (edition: Id | ':id', item: Id | ':item') => `${one(edition)}/items/${item}/objection`,
  settlement: (edition: Id | ':id', item: Id | ':item') => `${one(edition)}/items/${item}/settlement`,
  release: (edition: Id | ':id') => `${one(edition)}/release`,
  withdrawal: (edition: Id | ':id') => `${one(edition)}/withdrawal`,
  /** every item that the reader may see, as XLSX, CSV and dictionary */
  data: (edition: Id | ':id', format: string) => `${one(edition)}/data/${format}`,
} as const;
