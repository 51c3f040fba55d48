import type { CompiledDirective } from './answer.ts';
import { answerOf, readStages } from './pipeline.ts';
import { compilerVersion, lexiconVersion } from './version.ts';

export type * from './answer.ts';
export { compilerVersion, lexiconVersion };

export interface CompileOptions {
  /** SHA-256 (hex) of the uploaded bytes, repeated in the answer. */
  sourceSha256?: string;
  /** Names of units that the installation knows; they extend the word lists. */
  knownAgencies?: string[];
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
