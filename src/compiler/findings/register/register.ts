import { citationActs } from './citation-acts.ts';
import { citationConflicts } from './citation-conflicts.ts';
import { citationForm } from './citation-form.ts';
import { deadlines } from './deadlines.ts';
import { dependencies } from './dependencies.ts';
import { duties } from './duties.ts';
import { form } from './form.ts';
import type { LintRule } from './lint-rule.ts';
import { partners } from './partners.ts';
import { recipients } from './recipients.ts';
import { wording } from './wording.ts';

const register = {
  ...citationConflicts,
  ...citationActs,
  ...citationForm,
  ...duties,
  ...partners,
  ...deadlines,
  ...dependencies,
  ...recipients,
  ...form,
  ...wording,
};

export type LintRuleId = keyof typeof register;

/** Every rule under its id `group/name`, in the order in which a reader meets them. */
export const lintRules: Readonly<Record<LintRuleId, LintRule>> = register;

/** The rule of an id out of an address or an older answer; null when no rule has it. */
export const lintRule = (id: string): LintRule | null =>
  Object.hasOwn(lintRules, id) ? lintRules[id as LintRuleId] : null;
