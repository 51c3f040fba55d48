/**
 * The answer `ngoclinh/1`: everything the compiler reads out of one document. Offsets are UTF-16
 * code units of the canonical text (NFC, LF) that was passed in; a span is `[start, end)`.
 */
export type Span = [start: number, end: number];

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

export type ObligationRole = 'lead' | 'implicit' | 'support' | 'advise';
export type Modality = 'order' | 'request' | 'invite' | 'encourage';
export type ObligationField = 'lead' | 'coordinators' | 'role' | 'deadline' | 'recipients' | 'deliverable';

export interface ObligationRow {
  /** `o1`, `o2` … in text order; stable for one text and one compiler version only. */
  id: string;
  section: string;
  /** The whole clause. */
  anchor: Span;
  /** The characters of the anchor. */
  quote: string;
  role: ObligationRole;
  lead: string[];
  coordinators: string[];
  /** At most 20 words, cut from the clause. */
  action: string;
  deliverable: string | null;
  deadline: Deadline;
  recipients: ResultRecipient[];
  modality: Modality;
  flags: string[];
  spans: { lead: Span[]; coordinators: Span[]; deadline: Span[]; recipients: Span[] };
  /** 0 to 1 for each field. */
  confidence: Record<ObligationField, number>;
}

export type DeadlineKind =
  | 'none'
  | 'date'
  | 'period'
  | 'recurring'
  | 'ongoing'
  | 'prompt'
  | 'urgent'
  | 'as_prescribed'
  | 'relative'
  | 'conditional'
  | 'on_demand'
  | 'multiple';
export type DeadlineBound = 'before' | 'by' | 'on' | 'in' | 'from' | 'end' | 'after';
export type Frequency =
  | 'daily'
  | 'weekly'
  | 'monthly'
  | 'quarterly'
  | 'semiannual'
  | 'yearly'
  | 'five_yearly'
  | 'unspecified';

export interface Deadline {
  kind: DeadlineKind;
  /** The words of the text, null for `none`. */
  text: string | null;
  bound?: DeadlineBound;
  /** ISO day, `YYYY`, `YYYY-MM` or `YYYY-Qn`. */
  value?: string;
  to?: string;
  freq?: Frequency;
  /** `MM-DD`, or `DD` for a monthly or quarterly rhythm. */
  month_day?: string;
  months?: number[];
  /** Words of the event that a relative deadline hangs on. */
  event?: string;
  /** Signed days from the event. */
  offset_days?: number;
  /** True when the days are working days. */
  working_days?: boolean;
  items?: Deadline[];
}

export interface ResultRecipient {
  role:
    | 'report'
    | 'submit'
    | 'approve'
    | 'decide'
    | 'advise_to'
    | 'propose'
    | 'provide'
    | 'through'
    | 'appraise'
    | 'accountable_to'
    | 'directed_by';
  agency: string;
}

export interface CitationEntity {
  key: string;
  type: string | null;
  number: string | null;
  symbol: string | null;
  year: number | null;
  date: string | null;
  issuer: string | null;
  title: string | null;
  /** Number and symbol as they should be printed; for a named act its name. */
  canonical: string;
  variants: string[];
  named?: boolean;
  self?: boolean;
  occurrences: number;
}

export interface Citation {
  id: string;
  key: string;
  start: number;
  end: number;
  date_in_text: string | null;
  issuer_in_text: string | null;
  flags: string[];
}

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
  evidence: Span[];
  /** Citation entity concerned. */
  key?: string;
  /** A replacement that would settle the finding. */
  fix?: { span: Span; replacement: string };
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
