import type { Id } from '../../../kernel/ids.ts';

const cycle = (id: Id | ':id'): string => `/plans/cycles/${id}`;

export const consolidationPaths = {
  table: (id: Id | ':id') => `${cycle(id)}/consolidation`,
  sheet: (id: Id | ':id') => `${cycle(id)}/consolidation.xlsx`,
  document: (id: Id | ':id') => `${cycle(id)}/consolidation.docx`,
  /** what will happen, before it happens */
  preview: (id: Id | ':id') => `${cycle(id)}/decisions/preview`,
  decisions: (id: Id | ':id') => `${cycle(id)}/decisions`,
  line: (id: Id | ':id', line: Id | ':line') => `${cycle(id)}/lines/${line}`,
  amendLine: (id: Id | ':id', line: Id | ':line') => `${cycle(id)}/lines/${line}/amendment`,
  merge: (id: Id | ':id') => `${cycle(id)}/items/new`,
  items: (id: Id | ':id') => `${cycle(id)}/items`,
  item: (id: Id | ':id', item: Id | ':item') => `${cycle(id)}/items/${item}`,
  amendItem: (id: Id | ':id', item: Id | ':item') => `${cycle(id)}/items/${item}/amendment`,
  suggestions: (id: Id | ':id') => `${cycle(id)}/suggestions`,
  /** of a unit's plan: what became of each line */
  fate: (plan: Id | ':id') => `/plans/${plan}/decisions`,
} as const;
