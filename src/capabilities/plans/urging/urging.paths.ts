import type { Id } from '../../../kernel/ids.ts';
import { cyclePaths } from '../cycle/cycle.paths.ts';

export const urgingPaths = {
  /** the ladder of a cycle; a POST here drafts the letter of a rung */
  ladder: (cycleId: Id | ':id') => `${cyclePaths.show(cycleId)}/urging`,
} as const;
