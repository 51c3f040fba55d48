import type { Id } from '../../../kernel/ids.ts';

export const leadersPaths = {
  /** the cycle that runs, or the one that is asked for */
  show: (cycle?: Id) => (cycle ? `/plans/leaders?cycle=${cycle}` : '/plans/leaders'),
  looked: '/plans/leaders/looked',
} as const;
