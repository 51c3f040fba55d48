import type { Span } from './span.ts';

export type Severity = 'error' | 'warning' | 'info';

export interface Finding {
  id: string;
  /** Id in the register of rules: group and name, e.g. `citations/symbol-conflict`. */
  rule: string;
  kind: string;
  severity: Severity;
  /** Vietnamese, one sentence, a request to check. */
  message: string;
  message_en: string;
  /** Vietnamese: why it matters and what would settle it. */
  explanation: string;
  explanation_en: string;
  evidence: Span[];
  /** Citation entity concerned. */
  key?: string;
  /** Replacements that settle the finding without changing a meaning: the first place, then the others. */
  fix?: Replacement & { more?: Replacement[] };
}

export interface Replacement {
  span: Span;
  replacement: string;
}
