import fc from 'fast-check';
import { addDays, type Day, day } from '../kernel/day.ts';
import type { Condition, Dimension, Expression } from './figure.ts';
import { conditionsOf, dimensionsOf, FIELDS_OF, MEASURED } from './grammar.ts';
import type { RecordKind } from './record.ts';

const KINDS: readonly RecordKind[] = ['activity', 'coverage', 'spending'];

/** Values that a test says exist for a dimension, so that random conditions meet something. */
export type ValuesOf = (dimension: Dimension) => readonly string[];

const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }).filter((text) => !text.includes('\0'));

/** Any expression that the grammar allows, of one kind of record or of any. */
export const anExpression = ({
  kind,
  measures,
  values,
}: {
  kind?: RecordKind;
  measures?: readonly string[];
  values?: ValuesOf;
} = {}): fc.Arbitrary<Expression> =>
  fc
    .constantFrom(...(kind ? [kind] : KINDS))
    .chain((record) => countsOf(record, measures).map((counts) => ({ record, counts })))
    .chain((asked) =>
      fc
        .tuple(
          fc.array(aCondition(conditionsOf(asked), values), { maxLength: 3 }),
          fc.uniqueArray(fc.constantFrom(...dimensionsOf(asked)), { maxLength: 3 }),
          fc.constantFrom('beginning' as const, 'ending' as const),
        )
        .map(([where, by, day]) => ({ ...asked, where, by, day })),
    );

function countsOf(record: RecordKind, measures: readonly string[] | undefined): fc.Arbitrary<Expression['counts']> {
  const records = fc.constant({ of: 'records' as const });
  const distinct = fc.constantFrom(...FIELDS_OF[record]).map((field) => ({ of: 'distinct' as const, field }));
  const measure = measures ? fc.constantFrom(...measures) : anyText;
  const sum = measure.map((code) => ({ of: 'sum' as const, measure: code }));
  return MEASURED.includes(record) ? fc.oneof(records, distinct, sum) : fc.oneof(records, distinct);
}

const aCondition = (fields: readonly Dimension[], valuesOf: ValuesOf | undefined): fc.Arbitrary<Condition> =>
  fc.constantFrom(...fields).chain((field) => {
    const known = valuesOf?.(field) ?? [];
    const value = known.length ? fc.constantFrom(...known) : anyText;
    const has = fc.constantFrom('one-of' as const, 'none-of' as const);
    const values = fc.array(value, { minLength: 1, maxLength: 3 });
    return fc.tuple(has, values).map(([has, values]) => ({ field, has, values }));
  });

/** A day of the two years around the turn from 2013 to 2014. */
export const aDay: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 730 }).map((days) => addDays(day('2013-01-01'), days));
