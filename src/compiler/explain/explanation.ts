import type { ObligationRole, SentenceClass, Severity, Span } from '../answer.ts';
import type { ClauseReason } from '../rows/decision.ts';
import type {
  CoordinatorsReason,
  DeadlineReason,
  LeadReason,
  RecipientsReason,
  RoleReason,
  RowReason,
} from '../rows/sources.ts';

/** Why a place is, or is not, an obligation: a decision about a clause, or a part of the document that has none. */
export type VerdictReason = ClauseReason | 'header' | 'recipient_line' | 'signature' | 'blank';

/** What a clause that is no obligation is about, as far as its words tell. */
export type ClauseKind = 'basis' | 'ban' | 'definition' | 'effect' | 'purpose' | 'assessment';

/** A value, the reason for it, and where in the text it stands (empty when it stands nowhere). */
export interface Traced<Reason> {
  value: string[];
  because: Reason;
  spans: Span[];
}

/** What the compiler decided about one place of a text, and why. Offsets point into the canonical text. */
export interface Explanation {
  schema: 'ngoclinh-explanation/1';
  offset: number;
  /** The paragraph or list item, null in headers, closings and between blocks. */
  block: Span | null;
  section: { path: string; heading: string | null } | null;
  sentence: { class: SentenceClass; span: Span };
  /** The clause that was decided about. */
  clause: Span | null;
  verdict: { duty: boolean; because: VerdictReason; kind: ClauseKind | null };
  /** The obligation that the place belongs to, or tells about. */
  obligation: ExplainedObligation | null;
  citation: { key: string; span: Span } | null;
  findings: { id: string; rule: string; severity: Severity; message: string; message_en: string }[];
}

export interface ExplainedObligation {
  id: string;
  anchor: Span;
  /** Why it is an obligation of its own. */
  row: RowReason;
  /** The place stands behind "để" or "nhằm": it says what for, and makes no obligation of its own. */
  inPurpose: boolean;
  lead: Traced<LeadReason>;
  /** `spans`: the words "chủ trì", "phối hợp", "tham mưu" … that gave the role. */
  role: Traced<RoleReason> & { kind: ObligationRole };
  coordinators: Traced<CoordinatorsReason>;
  deadline: Traced<DeadlineReason>;
  recipients: Traced<RecipientsReason>;
}
