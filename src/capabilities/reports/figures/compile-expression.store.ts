import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import type { Period } from '../../../verify/facts-of.ts';
import type { Condition, Dimension, Expression } from '../../../verify/figure.ts';
import { ofMeasure } from '../../../verify/grammar.ts';
import type { RecordKind } from '../../../verify/record.ts';
import { type FieldSource, type RecordSource, SOURCES } from './record-source.store.ts';

type Sql = RawBuilder<unknown>;

/** Of which days and units figures are counted. */
export interface FigureScope extends Period {
  readonly units: readonly Id[] | 'all';
}

/** An expression as pieces of SQL: every value is a parameter, no text of a rule is ever pasted. */
export interface Compiled {
  readonly source: RecordSource;
  readonly table: Sql;
  /** the cells that are added up, joined to the record; null where records are counted */
  readonly measure: { readonly table: Sql; readonly of: Sql } | null;
  /** conditions on the record, and on the cells that are added up */
  readonly ofRecord: readonly Sql[];
  readonly ofCell: readonly Sql[];
  /** the amount of one row */
  readonly amount: Sql;
  readonly breakdown: readonly Breakdown[];
  /** whose different values are counted */
  readonly distinct: Breakdown | null;
}

/** `repeats` where one record may give several rows. */
export interface Breakdown {
  readonly join: Sql;
  readonly value: Sql;
  readonly group: Sql;
  readonly repeats: boolean;
}

/** So few units that their records are gathered once: looking for the best way 60 times would cost more. */
const FEW_UNITS = 40;
export const isNear = ({ units }: FigureScope): boolean => units !== 'all' && units.length <= FEW_UNITS;
export const nearTable = (record: RecordKind): Sql => sql.ref(`near_${record}`);

/** The records of few units in the days asked for, under the name of `nearTable`. */
export function nearRecords(record: RecordKind, { from, to, units }: FigureScope): Sql {
  const { table, counted, unit, day } = SOURCES[record];
  return sql`${nearTable(record)} as materialized (select r.* from ${table} where ${counted}
    and ${unit} = any(${units === 'all' ? [] : [...units]}::uuid[]) and (${day.beginning} between ${from}::date and ${to}::date
      or ${day.ending} between ${from}::date and ${to}::date))`;
}

/** @param gathered the statement begins with `nearRecords` of this kind */
export function compileExpression(expression: Expression, scope: FigureScope, gathered = false): Compiled {
  const source = SOURCES[expression.record];
  const { counts } = expression;
  const measured = counts.of === 'sum' && expression.record === 'activity';
  const conditions = Map.groupBy(expression.where, ({ field }) => ofMeasure(expression, field));
  const compiled = (ofCells: boolean): Sql[] =>
    (conditions.get(ofCells) ?? []).map((one) => conditionOf(expression, one));
  return {
    source,
    table: gathered ? sql`${nearTable(expression.record)} r` : source.table,
    measure: measured
      ? { table: sql`activity_measure m`, of: sql`m.activity_id = r.id and m.code = ${counts.measure}` }
      : null,
    ofRecord: [...scopeOf(expression, scope), ...compiled(false)],
    ofCell: compiled(true),
    amount: measured ? sql`m.amount` : sql`r.amount`,
    breakdown: expression.by.map((dimension, index) => breakdownOf(expression, dimension, sql.ref(`d${index}`))),
    distinct: counts.of === 'distinct' ? breakdownOf(expression, counts.field, sql.ref('told')) : null,
  };
}

/** `from … where` of everything that counts: records, or the cells that are added up. @param joins what a breakdown needs */
export const rowsOf = ({ table, measure, ofRecord, ofCell }: Compiled, joins = sql``): Sql =>
  sql`from ${table} ${measure ? sql`join ${measure.table} on ${measure.of}` : sql``} ${joins}
    where ${sql.join([...ofRecord, ...ofCell], sql` and `)}`;

/** Only đồng are added up of payments; any other measure has no rows there. */
function scopeOf(expression: Expression, { from, to, units }: FigureScope): Sql[] {
  const source = SOURCES[expression.record];
  const day = source.day[expression.day];
  const { counts, record } = expression;
  return [
    source.counted,
    sql`${day} between ${from}::date and ${to}::date`,
    ...(units === 'all' ? [] : [sql`${source.unit} = any(${[...units]}::uuid[])`]),
    ...(counts.of === 'sum' && record === 'spending' && counts.measure !== 'amount' ? [sql`false`] : []),
  ];
}

function conditionOf(expression: Expression, { field, has, values }: Condition): Sql {
  const found = holdsOneOf(expression, field, values);
  return has === 'one-of' ? found : sql`not ${found}`;
}

/** True where the row has one of the values; never null. */
export function holdsOneOf(expression: Expression, field: Dimension, values: readonly string[]): Sql {
  const wanted = sql`${[...values]}::text[]`;
  const own = ofMeasure(expression, field) ? ofCell(field) : null;
  if (own) return sql`(${own} = any(${wanted}))`;
  const place = sourceOf(expression, field);
  if (place.in === 'array') return sql`(${place.array} && ${wanted})`;
  if (place.in === 'rows')
    return sql`exists (select from ${place.from} where ${place.of} and ${place.value} = any(${wanted}))`;
  return sql`(${place.text} = any(${wanted}))`;
}

/** True where the row has no value at all of a dimension. */
export function holdsNone(expression: Expression, field: Dimension): Sql {
  const own = ofMeasure(expression, field) ? ofCell(field) : null;
  if (own) return sql`${own} = ''`;
  const place = sourceOf(expression, field);
  if (place.in === 'array') return sql`cardinality(${place.array}) = 0`;
  if (place.in === 'rows') return sql`not exists (select from ${place.from} where ${place.of})`;
  return sql`${place.text} = ''`;
}

function breakdownOf(expression: Expression, field: Dimension, alias: Sql): Breakdown {
  const own = ofMeasure(expression, field) ? ofCell(field) : null;
  if (own) return { join: sql``, value: own, group: own, repeats: false };
  const place = sourceOf(expression, field);
  if (place.in === 'column') return { join: sql``, value: place.text, group: place.group, repeats: false };
  const value = sql`coalesce(${alias}.v, '')`;
  if (place.in === 'array')
    return {
      join: sql`left join lateral unnest(${place.array}) as ${alias}(v) on true`,
      value,
      group: value,
      repeats: true,
    };
  const rows = sql`select ${place.value} as v from ${place.from} where ${place.of}`;
  return { join: sql`left join lateral (${rows}) as ${alias} on true`, value, group: value, repeats: true };
}

/** A cell that names no country is of the record's, where the record names exactly one; so with languages. */
function ofCell(field: Dimension): Sql {
  if (field === 'rank') return sql`m.rank`;
  if (field === 'of-unit') return sql`m.of_unit`;
  const [own, all] = field === 'country' ? [sql`m.country`, sql`r.countries`] : [sql`m.language`, sql`r.languages`];
  return sql`(case when ${own} <> '' then ${own} when cardinality(${all}) = 1 then ${all}[1] else '' end)`;
}

function sourceOf(expression: Expression, field: Dimension): FieldSource {
  const source = SOURCES[expression.record];
  if (field === 'month') {
    const month = sql`to_char(${source.day[expression.day]}, 'YYYY-MM')`;
    return { in: 'column', text: month, group: month };
  }
  const found = field === 'rank' || field === 'of-unit' ? undefined : source.fields[field];
  if (!found) throw new Error(`${expression.record} has no ${field}: the grammar let it pass`);
  return found;
}
