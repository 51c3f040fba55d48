import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import { compareKeys } from '../../../verify/evaluate.ts';
import type { Amounts, Cell, Expression, Figure } from '../../../verify/figure.ts';
import type { Countable } from '../indicators/indicator.rules.ts';
import {
  type Breakdown,
  type Compiled,
  compileExpression,
  type FigureScope,
  isNear,
  nearRecords,
  rowsOf,
} from './compile-expression.store.ts';
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
  counting(tx, asked, scope, []);

/** The same, and in the same statement keeps the records that they are counted from under an edition of a report. */
export const countAndFreeze = (
  tx: Tx,
  asked: readonly Countable[],
  scope: FigureScope,
  editionId: Id,
): Promise<Figure[]> => counting(tx, asked, scope, freezingRecords(editionId, asked, scope));

async function counting(tx: Tx, asked: readonly Countable[], scope: FigureScope, freezing: Sql[]): Promise<Figure[]> {
  if (asked.length === 0) return [];
  const gathered = isNear(scope) ? [...new Set(asked.map(({ expression }) => expression.record))] : [];
  const first = [...gathered.map((record) => nearRecords(record, scope)), ...freezing];
  const selects = asked.flatMap(({ expression }, at) => selectsOf(expression, scope, at));
  const { rows } = await sql<Row>`${first.length ? sql`with ${sql.join(first)}` : sql``}
    ${sql.join(selects, sql` union all `)}`.execute(tx);
  const byIndicator = Map.groupBy(rows, (row) => row.at);
  return asked.map((_, at) => figureOf(byIndicator.get(at) ?? []));
}

/** Where no record stands in two cells and nothing is told apart, the total is the sum of the cells. */
const addsUp = (expression: Expression, { breakdown }: Compiled): boolean =>
  expression.by.length > 0 && expression.counts.of !== 'distinct' && breakdown.every(({ repeats }) => !repeats);

function selectsOf(expression: Expression, scope: FigureScope, at: number): Sql[] {
  const compiled = compileExpression(expression, scope, isNear(scope));
  const whole = selectOf(compiled, expression, at, []);
  if (compiled.breakdown.length === 0) return [whole];
  const cells = selectOf(compiled, expression, at, compiled.breakdown);
  return addsUp(expression, compiled) ? [cells] : [whole, cells];
}

function selectOf(compiled: Compiled, { counts }: Expression, at: number, by: readonly Breakdown[]): Sql {
  const head = sql`${at}::int as at, ${by.length === 0}::boolean as whole`;
  const key = by.length === 0 ? sql`'{}'::text[]` : sql`array[${sql.join(by.map(({ value }) => value))}]`;
  const joins = (all: readonly Breakdown[]): Sql =>
    sql.join(
      all.map(({ join }) => join),
      sql` `,
    );
  const groups = (all: readonly Breakdown[]): Sql =>
    all.length === 0 ? sql`` : sql`group by ${sql.join(all.map(({ group }) => group))}`;
  const { distinct } = compiled;
  if (!distinct)
    return sql`select ${head}, ${key} as key, ${levelsOf(compiled, (filter) =>
      counts.of === 'sum'
        ? sql`coalesce(sum(${compiled.amount}) filter (where ${filter}), 0)::bigint`
        : sql`count(*) filter (where ${filter})`,
    )} ${rowsOf(compiled, joins(by))} ${groups(by)}`;
  // Each value once with the levels it is found on: telling apart on every level would sort all rows four times.
  const found = sql`select ${key} as key, ${distinct.value} as v, ${levelsOf(compiled, (filter) => sql`bool_or(${filter})`)}
    ${rowsOf(compiled, joins([...by, distinct]))} ${groups([...by, distinct])}`;
  const each = LEVELS.map((level) => sql`count(*) filter (where ${sql.ref(level)} and v <> '') as ${sql.ref(level)}`);
  return sql`select ${head}, ${by.length === 0 ? key : sql`key`} as key, ${sql.join(each)} from (${found}) told
    ${by.length === 0 ? sql`` : sql`group by key`}`;
}

const LEVELS = ['reported', 'confirmed', 'checked', 'stated'] as const satisfies readonly (keyof Amounts)[];

function levelsOf({ source }: Compiled, one: (filter: Sql) => Sql): Sql {
  const proven = sql`not ${source.stated}`;
  const filters = {
    reported: proven,
    confirmed: sql`${proven} and ${source.confirmed}`,
    checked: sql`${proven} and ${source.checked}`,
    stated: source.stated,
  };
  return sql.join(LEVELS.map((level) => sql`${one(filters[level])} as ${sql.ref(level)}`));
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
