import type { Dimension, Expression } from './figure.ts';
import type { Field, RecordKind } from './record.ts';

/** What a rule may ask of each kind of record; everything else is refused where the rule is written. */
export const FIELDS_OF: Readonly<Record<RecordKind, readonly Field[]>> = {
  activity: [
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
  ],
  coverage: ['unit', 'language', 'country', 'month', 'outlet', 'story'],
  spending: ['unit', 'source', 'tag', 'month'],
};

/** A published item is counted, never added up. */
export const MEASURED: readonly RecordKind[] = ['activity', 'spending'];

const OF_MEASURE = ['rank', 'of-unit'] as const satisfies readonly Dimension[];

/** By what an expression of this record and this count may be broken down. */
export function dimensionsOf({ record, counts }: Pick<Expression, 'record' | 'counts'>): readonly Dimension[] {
  return counts.of === 'sum' && record === 'activity' ? [...FIELDS_OF.activity, ...OF_MEASURE] : FIELDS_OF[record];
}

/** Fields that people type as words: no rule hangs on how somebody spelt them, and no pack of evidence holds them. */
export const FREE_TEXT: readonly Field[] = ['place', 'outlet'];

/** What conditions may name. */
export const conditionsOf = (expression: Pick<Expression, 'record' | 'counts'>): readonly Dimension[] =>
  dimensionsOf(expression).filter((dimension) => !FREE_TEXT.some((field) => field === dimension));

/** Dimensions that a cell of a sum answers itself. */
export const ofMeasure = (expression: Pick<Expression, 'record' | 'counts'>, dimension: Dimension): boolean =>
  expression.record === 'activity' &&
  expression.counts.of === 'sum' &&
  ['country', 'language', 'rank', 'of-unit'].includes(dimension);

export const WORDS = ['count', 'distinct', 'sum', 'of', 'where', 'and', 'in', 'not', 'by', 'ending'] as const;

/** Codes and ids stand bare; what holds anything else stands in quotes, a quote in it twice. */
export const BARE = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._:-]*$/u;

export const isWord = (text: string): boolean => (WORDS as readonly string[]).includes(text);
