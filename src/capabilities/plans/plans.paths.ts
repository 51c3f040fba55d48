import type { Id } from '../../kernel/ids.ts';

/** The place "Kế hoạch"; each folder below has paths of its own. */
export const planPaths = {
  hub: '/plans',
  /** a unit's plan: the editor and its acts stand below it */
  plan: (id: Id | ':id') => `/plans/${id}`,
} as const;
