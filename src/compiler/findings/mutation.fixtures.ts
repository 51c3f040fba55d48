import type { cleanDocuments } from './clean-documents.fixtures.ts';
import type { LintRuleId } from './register/register.ts';

type Swap = readonly [from: string, to: string];

/** The rule that alone must speak, the clean document, and the words that are exchanged in it. */
export type Mutation = readonly [rule: LintRuleId, document: keyof typeof cleanDocuments, ...swaps: Swap[]];
