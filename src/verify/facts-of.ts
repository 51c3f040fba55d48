import type { Day } from '../kernel/day.ts';
import type { Dimension, Expression } from './figure.ts';
import { ofMeasure } from './grammar.ts';
import type { CountedRecord, Measure } from './record.ts';

/** What one record brings to a figure: itself, or a cell of what it measures. */
export interface CountedFact {
  readonly record: CountedRecord;
  readonly amount: number;
  /** each value once; none where the record says none */
  valuesOf(dimension: Dimension): readonly string[];
}

/** First and last day that count, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** What a record brings to an expression in a period; nothing where it does not belong there. */
export function factsOf(expression: Expression, record: CountedRecord, period: Period): CountedFact[] {
  const day = expression.day === 'ending' ? record.to : record.from;
  if (record.kind !== expression.record || day < period.from || day > period.to) return [];
  return broughtBy(expression, record, day).filter((fact) =>
    expression.where.every(({ field, has, values }) => {
      const found = fact.valuesOf(field).some((value) => values.includes(value));
      return has === 'one-of' ? found : !found;
    }),
  );
}

function broughtBy(expression: Expression, record: CountedRecord, day: Day): CountedFact[] {
  const ofRecord = (dimension: Dimension): readonly string[] => {
    if (dimension === 'month') return [day.slice(0, 7)];
    return dimension === 'rank' || dimension === 'of-unit' ? [] : said(record.fields[dimension] ?? []);
  };
  const { counts } = expression;
  if (counts.of !== 'sum') return [{ record, amount: 1, valuesOf: ofRecord }];
  return record.measures
    .filter((measure) => measure.code === counts.measure)
    .map((measure) => ({
      record,
      amount: measure.amount,
      valuesOf: (dimension) =>
        ofMeasure(expression, dimension) ? ofCell(measure, dimension, ofRecord(dimension)) : ofRecord(dimension),
    }));
}

/** A cell that names no country is of the record's, where the record names exactly one; so with languages. */
function ofCell(measure: Measure, dimension: Dimension, ofRecord: readonly string[]): readonly string[] {
  if (dimension === 'rank') return said([measure.rank ?? '']);
  if (dimension === 'of-unit') return said([measure.unit ?? '']);
  const own = dimension === 'country' ? measure.country : measure.language;
  return own ? [own] : ofRecord.length === 1 ? ofRecord : [];
}

const said = (values: readonly string[]): readonly string[] => [...new Set(values)].filter((value) => value !== '');
