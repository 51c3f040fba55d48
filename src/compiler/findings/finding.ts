import type { Day } from '../../kernel/day.ts';
import type { Message } from '../../kernel/translate.ts';
import type { Finding, Metadata, ObligationRow, Severity, Span } from '../answer.ts';
import type { Occurrence } from '../citations/citations.ts';
import type { CitedActs } from '../citations/entities.ts';
import type { Closing } from '../closing/closing.ts';
import type { HeaderFields } from '../layout/header-lines.ts';
import type { DraftRow } from '../rows/draft.ts';
import type { Enactment } from '../structure/enacting.ts';
import type { PlacedBlock, Section } from '../structure/outline.ts';
import { sourceSpan } from '../text/blocks.ts';
import type { CleanText } from '../text/characters.ts';
import type { LintKnowledge } from './knowledge.ts';
import { type LintRuleId, lintRules } from './register/register.ts';

/** Everything the earlier stages know about the document. */
export interface FindingContext {
  clean: CleanText;
  metadata: Metadata;
  header: HeaderFields;
  outline: { sections: Section[]; placed: PlacedBlock[] };
  enactment: Enactment;
  acts: CitedActs;
  /** Same order as `obligations`. */
  drafts: DraftRow[];
  obligations: ObligationRow[];
  closing: Closing;
  addresseesIncomplete: boolean;
  knowledge: LintKnowledge;
}

/** A finding before it is numbered. */
export type FindingDraft = Omit<Finding, 'id'>;

/** Reads the whole context and reports what deserves a look; an empty list on a consistent document. */
export type Rule = (context: FindingContext) => FindingDraft[];

/** No finding shows more places than this. */
const mostEvidence = 40;

/**
 * A finding of a rule; kind, severity and explanation are those of the register.
 * @param words one sentence, a request to check
 */
export function finding(
  rule: LintRuleId,
  words: Message,
  evidence: Span[],
  more: Pick<Finding, 'key' | 'fix'> & { severity?: Severity } = {},
): FindingDraft {
  const { kind, severity, explanation } = lintRules[rule];
  return {
    rule,
    kind,
    severity,
    message: words.vi,
    message_en: words.en,
    explanation: explanation.vi,
    explanation_en: explanation.en,
    evidence: evidence.slice(0, mostEvidence),
    ...more,
  };
}

export const spanOf = (occurrence: Occurrence): Span => sourceSpan(occurrence.block, occurrence.from, occurrence.to);

/** The day as of which outside knowledge is asked: the document's own, else that of the check. */
export const dayThatMatters = ({ metadata, knowledge }: FindingContext): Day | null =>
  (metadata.date as Day | null) ?? knowledge.on ?? null;

/** The different values among occurrences with the first occurrence of each. */
export function distinct<Value>(
  occurrences: Occurrence[],
  value: (occurrence: Occurrence) => Value | null,
): Map<Value, Occurrence[]> {
  const groups = new Map<Value, Occurrence[]>();
  for (const occurrence of occurrences) {
    const key = value(occurrence);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(occurrence);
    else groups.set(key, [occurrence]);
  }
  return groups;
}

/** A day as offices print it: 06/8/2012. */
export function printDay(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${day}/${Number(month) > 2 ? Number(month) : month}/${year}`;
}
