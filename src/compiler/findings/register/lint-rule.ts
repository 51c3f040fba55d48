import type { Message } from '../../../kernel/translate.ts';
import type { Severity } from '../../answer.ts';

/** Where the law says it; `checked` is false while the number of the article was not compared with the text. */
export interface LegalBasis {
  act: string;
  place: Message | null;
  /** ISO days; null: not known, or still in force. */
  from: string | null;
  to: string | null;
  checked: boolean;
}

/** What a rule looks for, and why somebody should care: data for the answer, the pages and the machines. */
export interface LintRule {
  /** The phenomenon, named as in the reference answer. */
  kind: string;
  /** The weightiest that the rule reports; where less is certain it reports less. */
  severity: Severity;
  title: Message;
  /** Why it matters and what settles it. */
  explanation: Message;
  /** Invented, in Vietnamese: what raises the finding and what does not. */
  example: { before: string; after: string };
  basis: LegalBasis[];
  /** `safe`: a replacement that changes no meaning comes with the finding. */
  fix: 'safe' | 'none';
  /** What has to be told from outside; without it the rule is silent. */
  needs?: 'acts' | 'agencies' | 'calendar';
}
