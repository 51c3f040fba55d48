import type {
  Deadline,
  Modality,
  ObligationRole,
  ObligationRow,
  ResultRecipient,
  RowReasons,
  Span,
} from '../../../compiler/index.ts';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';

/** What a person can correct of an obligation, one field at a time. */
export interface DraftFields {
  readonly action: string;
  readonly deliverable: string | null;
  readonly role: ObligationRole;
  readonly modality: Modality;
  readonly lead: readonly string[];
  readonly coordinators: readonly string[];
  readonly recipients: readonly ResultRecipient[];
  readonly deadline: Deadline;
}

export type FieldName = keyof DraftFields;

export const FIELD_NAMES = [
  'action',
  'lead',
  'coordinators',
  'recipients',
  'deadline',
  'deliverable',
  'role',
  'modality',
] as const satisfies readonly FieldName[];

/** What a decision was about: confirmed is this content at this place, and nothing else. */
export interface Content {
  readonly anchor: Span;
  readonly fields: DraftFields;
}

export type Decision = 'open' | 'confirmed' | 'general' | 'rejected';

/** Why somebody should look again ("cần xem lại"). */
export type Review =
  /** the compiler now reads this field otherwise; the person's value stays */
  | { readonly why: 'read-otherwise'; readonly field: FieldName; readonly now: string }
  /** the content is no longer the one that was decided on */
  | { readonly why: 'changed-since-decision'; readonly decision: Decision }
  /** the compiler no longer reads it; kept because people worked on it */
  | { readonly why: 'not-read-again' }
  /** the clause has other borders than when it was split */
  | { readonly why: 'other-borders' };

export interface DraftObligation extends Content {
  readonly lineageId: Id;
  /** changes with every reading and every operation that touches the obligation */
  readonly version: string;
  readonly origin: 'read' | 'split' | 'merged' | 'added';
  readonly section: string;
  readonly quote: string;
  readonly spans: ObligationRow['spans'];
  readonly flags: readonly string[];
  /** null where no compiler read it: a person wrote it */
  readonly confidence: Readonly<ObligationRow['confidence']> | null;
  /** codes of what each value rests on, as far as the reading says */
  readonly reasons?: RowReasons | null;
  readonly edited: readonly FieldName[];
  readonly decision: Decision;
  readonly reason: string | null;
  readonly review: readonly Review[];
}

/** What a name of the text means, as a person decided. No unit: deliberately left as words. */
export interface Resolution {
  readonly name: string;
  readonly unitIds: readonly Id[];
  readonly on: Day;
}

export interface Draft {
  /** in text order */
  readonly obligations: readonly DraftObligation[];
  /** by the name as the text has it */
  readonly resolutions: ReadonlyMap<string, Resolution>;
  /** sequence numbers of operations that found nothing to apply to */
  readonly unapplied: readonly number[];
}

export const isSettled = (obligation: Pick<DraftObligation, 'decision'>): boolean => obligation.decision !== 'open';

export const needsLook = (obligation: Pick<DraftObligation, 'review'>): boolean => obligation.review.length > 0;

/** What a decision is made on. */
export const contentOf = ({ anchor, fields }: Content): Content => ({ anchor, fields });

export const inTextOrder = (a: DraftObligation, b: DraftObligation): number =>
  a.anchor[0] - b.anchor[0] || a.anchor[1] - b.anchor[1] || (a.lineageId < b.lineageId ? -1 : 1);
