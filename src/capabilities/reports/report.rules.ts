import type { Day } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import { parsePeriod, periodLabel } from '../../kernel/period.ts';
import type { Locale } from '../../kernel/translate.ts';

/**
 * drafting: the unit writes · frozen: figures and words stand, the paper is on its way to the signer · sent: it has its
 * number · received · returned: sent back to be completed
 */
export const REPORT_STATES = ['drafting', 'frozen', 'sent', 'received', 'returned'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** One period of one regime: what everybody who owes it reports on, and until when. */
export interface ReportRound {
  readonly id: Id;
  /** code of the regime, such as "half-year.unit" */
  readonly regime: string;
  readonly name: string;
  readonly nameEn: string;
  readonly form: string;
  readonly formVersion: number;
  /** "2014-H1" */
  readonly period: string;
  /** the days of the figures, both included */
  readonly from: Day;
  readonly to: Day;
  readonly statedOn: Day;
  readonly bound: 'before' | 'by';
  readonly dueOn: Day;
  readonly urgedOn: Day;
  readonly movedByLaw: boolean;
  /** codes of functions: who reports to whom */
  readonly sender: string;
  readonly receiver: string;
  readonly content: string;
  readonly basis: string | null;
  readonly outsideValidity: boolean;
  readonly openedOn: Day;
}

/** The report of a unit in a round; its words and figures stand in sections and editions. */
export interface Report {
  readonly id: Id;
  readonly roundId: Id;
  readonly unitId: Id;
  readonly receiverId: Id | null;
  readonly state: ReportState;
  readonly askedOnly: boolean;
  readonly dueOn: Day;
  readonly noActivity: boolean;
  /** frozen last, or sent last */
  readonly editionId: Id | null;
  readonly sentOn: Day | null;
  readonly receivedOn: Day | null;
  readonly documentId: Id | null;
  readonly version: number;
}

/** Reports of one unit; the others gather what units have sent. */
export const isOfUnits = ({ sender }: Pick<ReportRound, 'sender'>): boolean => sender === 'executing-body';

/** A report of the province itself: the standing body writes it for the PPC's signature. */
export const isOfProvince = ({ sender }: Pick<ReportRound, 'sender'>): boolean => sender === 'approver';

/** "6 tháng đầu năm 2014" */
export function periodWords({ period }: Pick<ReportRound, 'period'>, locale: Locale): string {
  const parsed = parsePeriod(period);
  return parsed ? periodLabel(parsed, locale) : period;
}

export const isWritable = (state: ReportState): boolean => state === 'drafting' || state === 'returned';
