import type { Span } from './span.ts';

export type Severity = 'error' | 'warning' | 'info';

export interface Finding {
  id: string;
  /** File name of the rule group and name of the rule, e.g. `citations/symbol-conflict`. */
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
  /** A replacement that would settle the finding. */
  fix?: { span: Span; replacement: string };
}
