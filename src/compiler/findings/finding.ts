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
}

/** A finding before it is numbered. */
export type FindingDraft = Omit<Finding, 'id'>;

/** Reads the whole context and reports what deserves a look; an empty list on a consistent document. */
export type Rule = (context: FindingContext) => FindingDraft[];

interface Words {
  vi: string;
  en: string;
  why: string;
  why_en: string;
}

/** No finding shows more places than this. */
const mostEvidence = 40;

export function finding(
  rule: string,
  kind: string,
  severity: Severity,
  words: Words,
  evidence: Span[],
  more: Pick<Finding, 'key' | 'fix'> = {},
): FindingDraft {
  return {
    rule,
    kind,
    severity,
    message: words.vi,
    message_en: words.en,
    explanation: words.why,
    explanation_en: words.why_en,
    evidence: evidence.slice(0, mostEvidence),
    ...more,
  };
}

export const spanOf = (occurrence: Occurrence): Span => sourceSpan(occurrence.block, occurrence.from, occurrence.to);

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
