import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import { compareKeys } from '../../../verify/evaluate.ts';
import type { Amounts, Cell, Expression, Figure } from '../../../verify/figure.ts';
import type { Countable } from '../indicators/indicator.rules.ts';
import { type Compiled, compileExpression, type FigureScope } from './compile-expression.store.ts';
import { freezingRecords } from './freeze.store.ts';

type Sql = RawBuilder<unknown>;

interface Row extends Amounts {
  readonly at: number;
  readonly whole: boolean;
  readonly key: string[];
}

/**
 * The figures of some indicators over the days and units asked for, in one statement; in the order asked for.
 * `verify/evaluate` counts the same from the records themselves.
 */
export const countFigures = (tx: Tx, asked: readonly Countable[], scope: FigureScope): Promise<Figure[]> =>
  counting(tx, asked, scope, sql``);

/** The same, and in the same statement keeps the records that they are counted from under an edition of a report. */
export const countAndFreeze = (
  tx: Tx,
  asked: readonly Countable[],
  scope: FigureScope,
  editionId: Id,
): Promise<Figure[]> => counting(tx, asked, scope, sql`with ${freezingRecords(editionId, asked, scope)}`);

async function counting(tx: Tx, asked: readonly Countable[], scope: FigureScope, first: Sql): Promise<Figure[]> {
  if (asked.length === 0) return [];
  const selects = asked.flatMap(({ expression }, at) => selectsOf(expression, scope, at));
  const { rows } = await sql<Row>`${first} ${sql.join(selects, sql` union all `)}`.execute(tx);
  const byIndicator = Map.groupBy(rows, (row) => row.at);
  return asked.map((_, at) => figureOf(byIndicator.get(at) ?? []));
}

/** Where no record stands in two cells and nothing is told apart, the total is the sum of the cells. */
const addsUp = (expression: Expression, { breakdown }: Compiled): boolean =>
  expression.by.length > 0 && expression.counts.of !== 'distinct' && breakdown.every(({ repeats }) => !repeats);

function selectsOf(expression: Expression, scope: FigureScope, at: number): Sql[] {
  const compiled = compileExpression(expression, scope);
  const { where, breakdown, distinct } = compiled;
  const counted = countedOf(compiled, expression.counts.of === 'sum');
  const from = sql`${compiled.from} ${distinct?.join ?? sql``}`;
  const whole = sql`select ${at}::int as at, true as whole, '{}'::text[] as key, ${counted} ${from} where ${where}`;
  if (breakdown.length === 0) return [whole];
  const values = sql.join(breakdown.map(({ value }) => value));
  const joins = sql.join(
    breakdown.map(({ join }) => join),
    sql` `,
  );
  const cells = sql`select ${at}::int as at, false as whole, array[${values}] as key, ${counted} ${from} ${joins}
    where ${where} group by ${values}`;
  return addsUp(expression, compiled) ? [cells] : [whole, cells];
}

function countedOf({ source, amount, distinct }: Compiled, adds: boolean): Sql {
  const proven = sql`not ${source.stated}`;
  const one = (filter: Sql, name: Sql): Sql => {
    if (adds) return sql`coalesce(sum(${amount}) filter (where ${filter}), 0)::bigint as ${name}`;
    if (!distinct) return sql`count(*) filter (where ${filter}) as ${name}`;
    return sql`count(distinct ${distinct.value}) filter (where ${distinct.value} <> '' and ${filter}) as ${name}`;
  };
  return sql.join([
    one(proven, sql`reported`),
    one(sql`${proven} and ${source.confirmed}`, sql`confirmed`),
    one(sql`${proven} and ${source.checked}`, sql`checked`),
    one(source.stated, sql`stated`),
  ]);
}

function figureOf(rows: readonly Row[]): Figure {
  const cells = rows
    .filter(({ whole }) => !whole)
    .map(
      ({ key, reported, confirmed, checked, stated }): Cell => ({
        key,
        amounts: { reported, confirmed, checked, stated },
      }),
    )
    .sort((a, b) => compareKeys(a.key, b.key));
  const whole = rows.find((row) => row.whole);
  if (!whole) return { total: sumOf(cells), cells };
  const { reported, confirmed, checked, stated } = whole;
  return { total: { reported, confirmed, checked, stated }, cells };
}

const sumOf = (cells: readonly Cell[]): Amounts =>
  cells.reduce<Amounts>(
    (sum, { amounts }) => ({
      reported: sum.reported + amounts.reported,
      confirmed: sum.confirmed + amounts.confirmed,
      checked: sum.checked + amounts.checked,
      stated: sum.stated + amounts.stated,
    }),
    { reported: 0, confirmed: 0, checked: 0, stated: 0 },
  );
