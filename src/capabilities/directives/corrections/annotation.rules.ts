import type { Citation, CitationEntity, CompiledDirective, Deadline, Metadata, Span } from '../../../compiler/index.ts';
import type { DraftFields, DraftObligation } from '../draft/draft.rules.ts';
import { type CorrectionRecord, correctionsOf, type SettledReading } from './outcome.rules.ts';
import { wordless } from './wordless.rules.ts';

/** A directive whose draft people worked on, as the store gives it. */
export interface CorrectedDirective extends SettledReading {
  /** names the annotation and the file that its text has to be laid beside it as */
  readonly id: string;
  readonly edition: number | null;
  readonly textSha256: string;
  /** Unicode code points, as the answer schema counts */
  readonly chars: number;
}

/** One document in the schema `directive-answer/1`, as people left it, with what they made of the reading. */
export interface CorrectedAnnotation {
  readonly schema: 'directive-answer/1';
  readonly id: string;
  readonly source: { readonly file: string; readonly chars: number; readonly sha256: string };
  readonly text_sha256: string;
  /** the published edition; null: a draft that is not finished */
  readonly edition: number | null;
  readonly compiler_version: string;
  readonly lexicon_version: string;
  /** what people looked at; everything else is as the compiler read it */
  readonly checked: readonly ['obligations'];
  readonly layout: readonly string[];
  readonly metadata: Partial<Metadata>;
  readonly obligations: readonly AnnotatedObligation[];
  readonly citations: readonly Citation[];
  readonly citation_entities: readonly Partial<CitationEntity>[];
  readonly inconsistencies: readonly [];
  readonly corrections: readonly CorrectionRecord[];
}

/** A row without words of the text: `action` and `deliverable` are cut from it, so they stay behind. */
export interface AnnotatedObligation {
  readonly id: string;
  readonly section: string;
  readonly anchor: Span;
  readonly role: DraftFields['role'];
  readonly lead: readonly string[];
  readonly coordinators: readonly string[];
  readonly action: null;
  readonly deliverable: null;
  readonly deadline: Partial<Deadline>;
  readonly recipients: DraftFields['recipients'];
  readonly modality: DraftFields['modality'];
  readonly flags: readonly string[];
}

/**
 * The text as people left it. What they took out is left out; a general requirement stays a row and is flagged
 * `blanket_compliance`, as point 7 of the annotation policy has it.
 */
export function annotationOf(directive: CorrectedDirective): CorrectedAnnotation {
  const { id, answer, chars, textSha256, edition } = directive;
  const kept = directive.draft.obligations.filter((each) => each.decision !== 'rejected');
  const rowIds = new Map(kept.map((each, index) => [each.lineageId, `${id}#${index + 1}`]));
  return {
    schema: 'directive-answer/1',
    id,
    source: { file: `${id}.txt`, chars, sha256: textSha256 },
    text_sha256: textSha256,
    edition,
    compiler_version: answer.compiler_version,
    lexicon_version: answer.lexicon_version,
    checked: ['obligations'],
    layout: answer.layout,
    metadata: metadataOf(answer.metadata),
    obligations: kept.map((each) => annotated(each, rowIds.get(each.lineageId) ?? '')),
    ...citationsOf(answer),
    inconsistencies: [],
    corrections: correctionsOf(directive, rowIds),
  };
}

function annotated(each: DraftObligation, id: string): AnnotatedObligation {
  const general = each.decision === 'general' && !each.flags.includes('blanket_compliance');
  const { section, anchor } = each;
  const flags = [...each.flags, ...(general ? ['blanket_compliance'] : [])];
  const { role, lead, coordinators, deadline, recipients, modality } = wordless(each.fields);
  return {
    ...{ id, section, anchor, role, lead, coordinators },
    ...{ action: null, deliverable: null, deadline, recipients, modality, flags },
  };
}

function metadataOf(metadata: Metadata): Partial<Metadata> {
  const { type, type_code, number, symbol, year, issuer, issuer_level, place, date } = metadata;
  return { type, type_code, number, symbol, year, issuer, issuer_level, place, date };
}

/** Numbered acts, laws and the document itself; other named acts may carry half a sentence in their names. */
function citationsOf(answer: CompiledDirective) {
  const kept = answer.citation_entities.filter(
    ({ named, self, type }) => !named || self || ['Luật', 'Bộ luật', 'Pháp lệnh'].includes(type ?? ''),
  );
  const keys = new Set(kept.map(({ key }) => key));
  return {
    citations: answer.citations.filter(({ key }) => keys.has(key)),
    citation_entities: kept.map(({ title: _, variants: __, ...entity }) => entity),
  };
}
