import type { Field, RecordKind } from './record.ts';

/**
 * A rule of an indicator, read from its text: "sum persons of activity where kind in (delegation-in, delegation-out)
 * by country". A figure counts records by the day they begin, or, with "ending", by the day they end.
 */
export interface Expression {
  readonly record: RecordKind;
  readonly counts: { readonly of: 'records' } | { readonly of: 'distinct'; readonly field: Field } | Sum;
  readonly where: readonly Condition[];
  readonly by: readonly Dimension[];
  readonly day: 'beginning' | 'ending';
}

export interface Sum {
  readonly of: 'sum';
  readonly measure: string;
}

/** Fields of the record, and the dimensions of what it measures. */
export type Dimension = Field | 'rank' | 'of-unit';

export interface Condition {
  readonly field: Dimension;
  readonly has: 'one-of' | 'none-of';
  readonly values: readonly string[];
}

/**
 * One number on both levels: all that is proven, of it confirmed by the unit, of it checked; what is only stated is
 * apart and in none of the others.
 */
export interface Amounts {
  readonly reported: number;
  readonly confirmed: number;
  readonly checked: number;
  readonly stated: number;
}

/** A cell of a breakdown: values in the order of the expression's `by`, '' where a record says none. */
export interface Cell {
  readonly key: readonly string[];
  readonly amounts: Amounts;
}

export interface Figure {
  readonly total: Amounts;
  readonly cells: readonly Cell[];
}
