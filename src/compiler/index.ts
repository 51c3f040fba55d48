import type { CompiledDirective } from './answer.ts';
import type { LintKnowledge } from './findings/knowledge.ts';
import { answerOf, readStages } from './pipeline.ts';
import { compilerVersion, lexiconVersion } from './version.ts';

export type * from './answer.ts';
export { applyFixes } from './findings/apply-fixes.ts';
export type * from './findings/knowledge.ts';
export type { LegalBasis, LintRule } from './findings/register/lint-rule.ts';
export { type LintRuleId, lintRule, lintRules } from './findings/register/register.ts';
export { compilerVersion, lexiconVersion };

export interface CompileOptions {
  /** SHA-256 (hex) of the uploaded bytes, repeated in the answer. */
  sourceSha256?: string;
  /** Names of units that the installation knows; they extend the word lists. */
  knownAgencies?: string[];
  /** What the text cannot say of itself, for the rules of the review that need it. */
  knowledge?: LintKnowledge;
}

/**
 * Reads a directive: metadata, structure, citations, obligations, recipients, signer, findings and
 * the class of every sentence. Pure and deterministic; never refuses a text, an empty or foreign
 * one gives a small answer.
 * @param canonicalText NFC text with LF line ends; every offset of the answer points into it
 */
export function compile(canonicalText: string, options: CompileOptions = {}): CompiledDirective {
  return answerOf(readStages(canonicalText, options));
}
