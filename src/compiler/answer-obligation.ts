import type { DeadlineBound, DeadlineKind, Frequency } from '../kernel/deadline.ts';
import type { Span } from './span.ts';

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
  /** 0 to 1 for each field, and for being an obligation at all (`row`; absent in drafts of older versions). */
  confidence: Record<ObligationField, number> & { row?: number };
  /** Codes of `explain/reason-texts.ts`: what each value rests on; absent in answers of older versions. */
  reasons?: RowReasons;
}

export type RowReasons = Record<'row' | Exclude<ObligationField, 'deliverable'>, string>;

export type { DeadlineBound, DeadlineKind, Frequency };

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
