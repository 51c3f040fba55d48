import type { Id } from '../../../kernel/ids.ts';

export const plannerPaths = {
  show: (cycle: Id | ':id') => `/plans/cycles/${cycle}/forecast`,
} as const;
