import type { Citation, CitationEntity } from './answer-citation.ts';
import type { Finding } from './answer-finding.ts';
import type { ObligationRow } from './answer-obligation.ts';
import type { Span } from './span.ts';

export type * from './answer-citation.ts';
export type * from './answer-finding.ts';
export type * from './answer-obligation.ts';
export type { Span } from './span.ts';

/** Everything the compiler reads out of one document: the answer `ngoclinh/1`. */
export interface CompiledDirective {
  schema: 'ngoclinh/1';
  compiler_version: string;
  lexicon_version: string;
  /** SHA-256 (hex) of the canonical text in UTF-8. */
  text_sha256: string;
  /** SHA-256 (hex) of the uploaded bytes, or null when the caller did not say. */
  source_sha256: string | null;
  /** Free tags that describe the layout, e.g. `roman>arabic>dash`, `hard_wraps`. */
  layout: string[];
  metadata: Metadata;
  /** Names of metadata fields that are not printed in the text. */
  missing_fields: string[];
  structure: StructureNode[];
  obligations: ObligationRow[];
  citation_entities: CitationEntity[];
  citations: Citation[];
  findings: Finding[];
  recipients_block: RecipientLine[];
  signer: Signer | null;
  /** Cover the text without gap or overlap, in text order. */
  sentences: Sentence[];
}

export interface Metadata {
  /** Type word as a name ("Chỉ thị"), its code ("CT"); null when not printed. */
  type: string | null;
  type_code: string | null;
  number: string | null;
  symbol: string | null;
  year: number | null;
  issuer: string | null;
  issuer_level: IssuerLevel | null;
  /** Where an issuer came from that is not printed in a header; null when printed or unknown. */
  issuer_inferred_from: string | null;
  place: string | null;
  /** ISO day. */
  date: string | null;
  title: string | null;
  /** Years named in the title. */
  period: { from: number; to: number } | null;
  addressee: string[];
  /** ISO day, or the words when no day is printed ("kể từ ngày ký"). */
  effective_date: string | null;
  end_mark: string | null;
}

export type IssuerLevel = 'central' | 'ministry' | 'province' | 'district' | 'commune' | 'party' | 'other';

export interface StructureNode {
  /** Path: `II.10`, `II.1.a`, `Đ18`, `NN`, `pre`, `end`, `body`. */
  id: string;
  kind:
    | 'part'
    | 'chapter'
    | 'section'
    | 'article'
    | 'roman'
    | 'upper'
    | 'arabic'
    | 'decimal'
    | 'letter'
    | 'parenthesis'
    | 'dash'
    | 'plus'
    | 'star'
    | 'preamble'
    | 'enacting_clause'
    | 'recipients'
    | 'body';
  heading: string | null;
  addressees: string[];
  start: number;
  end: number;
}

export interface RecipientLine {
  name: string;
  note: string | null;
  span: Span;
}

export interface Signer {
  prefix: string[];
  position: string | null;
  name: string | null;
  span: Span;
}

export type SentenceClass =
  | 'obligation'
  | 'context'
  | 'heading'
  | 'basis'
  | 'recipient'
  | 'header'
  | 'signature'
  | 'other';

export interface Sentence {
  start: number;
  end: number;
  class: SentenceClass;
}
