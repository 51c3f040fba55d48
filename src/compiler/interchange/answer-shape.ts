import type {
  Citation,
  CitationEntity,
  CompiledDirective,
  Finding,
  Metadata,
  RecipientLine,
  Replacement,
  Sentence,
  Signer,
  StructureNode,
} from '../answer.ts';
import { rowShape } from './obligation-shape.ts';
import { boolean, list, nullable, number, offset, oneOf, optional, record, type Shape, span, string } from './shape.ts';

const metadataShape: Shape<Metadata> = record<Metadata>({
  type: nullable(string),
  type_code: nullable(string),
  title: nullable(string),
  number: nullable(string),
  symbol: nullable(string),
  year: nullable(number),
  place: nullable(string),
  date: nullable(string),
  issuer: nullable(string),
  issuer_level: nullable(oneOf({ central: 1, ministry: 1, province: 1, district: 1, commune: 1, party: 1, other: 1 })),
  issuer_inferred_from: nullable(string),
  period: nullable(record<{ from: number; to: number }>({ from: number, to: number })),
  addressee: list('name', string),
  effective_date: nullable(string),
  end_mark: nullable(string),
});

const structureShape: Shape<StructureNode> = record<StructureNode>({
  id: string,
  kind: oneOf({
    part: 1,
    chapter: 1,
    section: 1,
    article: 1,
    roman: 1,
    upper: 1,
    arabic: 1,
    decimal: 1,
    letter: 1,
    parenthesis: 1,
    dash: 1,
    plus: 1,
    star: 1,
    preamble: 1,
    enacting_clause: 1,
    recipients: 1,
    body: 1,
  }),
  heading: nullable(string),
  addressees: list('name', string),
  start: offset,
  end: offset,
});

const entityShape: Shape<CitationEntity> = record<CitationEntity>({
  key: string,
  type: nullable(string),
  number: nullable(string),
  symbol: nullable(string),
  year: nullable(number),
  date: nullable(string),
  issuer: nullable(string),
  title: nullable(string),
  canonical: string,
  variants: list('variant', string),
  occurrences: number,
  named: optional(boolean),
  self: optional(boolean),
});

const citationShape: Shape<Citation> = record<Citation>({
  id: string,
  key: string,
  start: offset,
  end: offset,
  date_in_text: nullable(string),
  issuer_in_text: nullable(string),
  flags: list('flag', string),
});

const replacementShape: Shape<Replacement> = record<Replacement>({ span, replacement: string });

const findingShape: Shape<Finding> = record<Finding>({
  id: string,
  rule: string,
  kind: string,
  severity: oneOf({ error: 1, warning: 1, info: 1 }),
  message: string,
  message_en: string,
  explanation: string,
  explanation_en: string,
  evidence: list('span', span),
  key: optional(string),
  fix: optional(
    record<NonNullable<Finding['fix']>>({
      span,
      replacement: string,
      more: optional(list('replacement', replacementShape)),
    }),
  ),
});

const recipientLineShape: Shape<RecipientLine> = record<RecipientLine>({ name: string, note: nullable(string), span });

const signerShape: Shape<Signer> = record<Signer>({
  prefix: list('word', string),
  position: nullable(string),
  name: nullable(string),
  span,
});

const sentenceShape: Shape<Sentence> = record<Sentence>({
  start: offset,
  end: offset,
  class: oneOf({
    obligation: 1,
    context: 1,
    heading: 1,
    basis: 1,
    recipient: 1,
    header: 1,
    signature: 1,
    other: 1,
  }),
});

export const answerShape: Shape<CompiledDirective> = record<CompiledDirective>({
  schema: oneOf({ 'ngoclinh/1': 1 }),
  compiler_version: string,
  lexicon_version: string,
  text_sha256: string,
  source_sha256: nullable(string),
  layout: list('tag', string),
  metadata: metadataShape,
  missing_fields: list('field', string),
  structure: list('node', structureShape),
  obligations: list('obligation', rowShape),
  citation_entities: list('entity', entityShape),
  citations: list('citation', citationShape),
  findings: list('finding', findingShape),
  recipients_block: list('line', recipientLineShape),
  signer: nullable(signerShape),
  sentences: list('sentence', sentenceShape),
});
