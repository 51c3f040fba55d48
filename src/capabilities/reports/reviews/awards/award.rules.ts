import type { Day } from '../../../../kernel/day.ts';
import type { Id } from '../../../../kernel/ids.ts';

export const AWARD_STATES = ['proposing', 'submitted', 'decided'] as const;
export type AwardState = (typeof AWARD_STATES)[number];

/** The list of who is proposed for commendation at a review: units are named, of people only a number is kept. */
export interface Award {
  readonly reviewId: Id;
  readonly state: AwardState;
  readonly criteria: string;
  readonly letterDocumentId: Id | null;
  readonly decisionNumber: string | null;
  readonly decisionOn: Day | null;
  readonly version: number;
}

export interface Nominee {
  readonly id: Id;
  readonly unitId: Id;
  /** "Bằng khen của Chủ tịch UBND tỉnh" */
  readonly form: string;
  readonly individuals: number;
  /** null while nothing is decided */
  readonly granted: boolean | null;
}

/** A sentence of the tóm tắt thành tích, with the checked records that it counts. */
export interface Merit {
  readonly words: string;
  readonly records: readonly MeritRecord[];
}

export interface MeritRecord {
  readonly activityId: Id;
  readonly revisionId: Id;
}

/** A checked record as the summary counts it. */
export interface CheckedRecord extends MeritRecord {
  readonly kind: string;
  readonly title: string;
  /** the year of the report to which its day belongs */
  readonly year: number;
}

/**
 * The summary of a unit's merits out of records that the standing body has checked: one sentence for each kind of work,
 * the most frequent first, each with the records it counts. What nobody checked is in none of them.
 */
export function meritsOf(records: readonly CheckedRecord[], kindNames: ReadonlyMap<string, string>): Merit[] {
  return [...Map.groupBy(records, ({ kind }) => kind)]
    .sort(([kindA, a], [kindB, b]) => b.length - a.length || (kindA < kindB ? -1 : 1))
    .map(([kind, own]) => ({ words: sentenceOf(kindNames.get(kind) ?? kind, own), records: own }));
}

function sentenceOf(kind: string, records: readonly CheckedRecord[]): string {
  const perYear = [...Map.groupBy(records, ({ year }) => year)].sort(([a], [b]) => a - b);
  const years = perYear.map(([year, own]) => `năm ${year}: ${own.length}`).join('; ');
  const about = records.length === 1 ? `: ${records[0]?.title}` : '';
  return `${kind}: ${records.length} hoạt động đã được kiểm tra (${years})${about}.`;
}

export const AWARD_CRITERIA =
  'Có kế hoạch và báo cáo đầy đủ, đúng hạn trong các năm; có hoạt động thông tin đối ngoại đã được cơ quan thường trực kiểm tra; phối hợp tốt với các cơ quan, đơn vị, địa phương.';
