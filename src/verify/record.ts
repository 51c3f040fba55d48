import type { Day } from '../kernel/day.ts';

/** What figures are counted from. */
export type RecordKind = 'activity' | 'coverage' | 'spending';

/**
 * How far a record was confirmed (practice 13). What nothing proves is `stated`, however often it was confirmed: it is
 * counted apart.
 */
export type RecordLevel = 'stated' | 'recorded' | 'unit-confirmed' | 'checked';

/** By what records are chosen and broken down. A record has none, one or several values of each. */
export const FIELDS = [
  'kind',
  'unit',
  'locality',
  'partner',
  'attendee',
  'channel',
  'information-kind',
  'language',
  'country',
  'topic',
  'place',
  'month',
  'obligation',
  'outlet',
  'story',
  'source',
  'tag',
] as const;
export type Field = (typeof FIELDS)[number];

/** A cell of what a record counts: so many persons of a country and a rank, so many copies in a language. */
export interface Measure {
  readonly code: string;
  readonly country?: string;
  readonly language?: string;
  readonly rank?: string;
  readonly unit?: string;
  /** whole; đồng for money */
  readonly amount: number;
}

/** One revision of a record as figures see it; no personal value has a place here. */
export interface CountedRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly revision: string;
  readonly unit: string;
  /** first and last day; of a published item or a payment twice the same */
  readonly from: Day;
  readonly to: Day;
  readonly level: RecordLevel;
  readonly fields: Readonly<Partial<Record<Field, readonly string[]>>>;
  readonly measures: readonly Measure[];
}
