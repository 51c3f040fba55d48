import type { Day } from '../../kernel/day.ts';
import type { WorkCalendar } from '../../kernel/working-days.ts';

/**
 * What no text says of itself, as plain data that can be sent to another thread. Every part may be left out; the
 * rules that need it are then silent.
 */
export interface LintKnowledge {
  /** The day that matters for a text without a date: a draft is checked as of today. */
  on?: Day;
  /** Acts of the document register. */
  acts?: KnownAct[];
  /** Agencies that ended, with who took over. */
  dissolved?: DissolvedAgency[];
  /** Holidays, exchanged days and the working week. */
  calendar?: WorkCalendar;
}

export interface KnownAct {
  /** Number and symbol as printed, e.g. `79/2010/QĐ-TTg`. */
  canonical: string;
  issuedOn: Day | null;
  /** Set when the register says that another act replaced it. */
  replacedBy: { label: string; from: Day | null } | null;
}

export interface DissolvedAgency {
  name: string;
  /** First day on which it was no more. */
  from: Day;
  successors: string[];
}
