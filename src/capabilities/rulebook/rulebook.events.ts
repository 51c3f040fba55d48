import type { RuleSet } from './rule.rules.ts';

/** Announced once in the transaction that changed rows: whoever computes with them may have to compute again. */
export const RULES_CHANGED = 'rulebook.rules-changed';

export interface RulesChanged {
  readonly sets: readonly RuleSet[];
}
