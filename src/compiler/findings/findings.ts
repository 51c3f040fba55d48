import type { Finding, Metadata, ObligationRow } from '../answer.ts';
import type { CitedActs } from '../citations/entities.ts';
import type { Closing } from '../closing/closing.ts';
import type { HeaderFields } from '../layout/header.ts';
import type { DraftRow } from '../rows/draft.ts';
import type { Enactment } from '../structure/enacting.ts';
import type { PlacedBlock, Section } from '../structure/outline.ts';
import type { CleanText } from '../text/characters.ts';

/** Everything the earlier stages know about the document. */
export interface FindingContext {
  clean: CleanText;
  metadata: Metadata;
  header: HeaderFields;
  outline: { sections: Section[]; placed: PlacedBlock[] };
  enactment: Enactment;
  acts: CitedActs;
  drafts: DraftRow[];
  obligations: ObligationRow[];
  closing: Closing;
  addresseesIncomplete: boolean;
}

/** A finding before it is numbered. */
export type Draft = Omit<Finding, 'id'>;
export type Rule = (context: FindingContext) => Draft[];

const rules: Rule[] = [];

/** Runs every rule and numbers the findings in the order of their places. */
export function findFindings(context: FindingContext): Finding[] {
  const found = rules.flatMap((rule) => rule(context));
  found.sort((one, other) => (one.evidence[0]?.[0] ?? 0) - (other.evidence[0]?.[0] ?? 0));
  return found.map((finding, at) => ({ id: `f${at + 1}`, ...finding }));
}
