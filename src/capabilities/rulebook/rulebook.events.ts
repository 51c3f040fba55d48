import type { Id } from '../../kernel/ids.ts';
import type { RulePlace } from './rule.rules.ts';

/** Announced in the transaction that changed a row: whoever computes with it may have to compute again. */
export const RULE_CHANGED = 'rulebook.rule-changed';

export interface RuleChanged extends RulePlace {
  readonly ruleId: Id;
}
