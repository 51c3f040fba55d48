import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Expression } from '../../../verify/figure.ts';
import { ofMeasure } from '../../../verify/grammar.ts';
import type { RecordKind, RecordLevel } from '../../../verify/record.ts';
import { compileExpression, type FigureScope, holdsNone, holdsOneOf } from './compile-expression.store.ts';
import { levelIn } from './record-source.store.ts';

type Sql = RawBuilder<unknown>;

/** A figure, or a cell of it, whose records are asked for. */
export interface AskedFigure extends FigureScope {
  readonly expression: Expression;
  /** values in the order of the expression's `by`, as far as they are given */
  readonly key?: readonly string[];
  readonly level?: RecordLevel;
}

export interface FigureRecord {
  readonly kind: RecordKind;
  readonly id: Id;
  readonly revisionId: Id;
  readonly unitId: Id;
  readonly title: string;
  readonly day: Day;
  readonly level: RecordLevel;
  /** what it brings to the figure: 1 where records are counted */
  readonly amount: number;
}

export const RECORDS_PER_PAGE = 50;

/** More stand on no sheet. */
const ALL = 100_000;

/** The records that a figure is made of, the newest first. @param page from 1, or all that a sheet holds */
export async function listRecordsOfFigure(tx: Tx, asked: AskedFigure, page: number | 'all'): Promise<FigureRecord[]> {
  const [limit, offset] = page === 'all' ? [ALL, 0] : [RECORDS_PER_PAGE, (page - 1) * RECORDS_PER_PAGE];
  const { source, amount } = compileExpression(asked.expression, asked);
  const day = source.day[asked.expression.day];
  // What each brings is added up for the page alone.
  const cells = cellsOf(asked);
  const brings = cells
    ? sql`(select sum(${amount}) ${cells})::bigint`
    : asked.expression.counts.of === 'sum'
      ? amount
      : sql`1::bigint`;
  const { rows } = await sql<FigureRecord>`
    select ${asked.expression.record} as kind, r.id, ${source.revision} as "revisionId", ${source.unit} as "unitId",
      ${source.title} as title, ${day} as day, ${levelIn(source)} as level, ${brings} as amount
    from (select r.* ${chosen(asked)} order by ${day} desc, r.id desc limit ${limit} offset ${offset}) r
    order by ${day} desc, r.id desc`.execute(tx);
  return rows;
}

/** How many records there are, for the numbers of the pages. */
export async function countRecordsOfFigure(tx: Tx, asked: AskedFigure): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count ${chosen(asked)}`.execute(tx);
  return rows[0]?.count ?? 0;
}

/** `from … where` of the records themselves; of a sum those with a cell that counts. */
function chosen(asked: AskedFigure): Sql {
  const { table, ofRecord, source } = compileExpression(asked.expression, asked);
  const cells = cellsOf(asked);
  const conditions = [
    ...ofRecord,
    ...inCell(asked, false),
    ...(cells ? [sql`exists (select ${cells})`] : []),
    ...(asked.level ? [sql`${levelIn(source)} = ${asked.level}`] : []),
  ];
  return sql`from ${table} where ${sql.join(conditions, sql` and `)}`;
}

/** `from … where` of the cells of one record `r`; null where records are counted. */
function cellsOf(asked: AskedFigure): Sql | null {
  const { measure, ofCell } = compileExpression(asked.expression, asked);
  if (!measure) return null;
  return sql`from ${measure.table} where ${sql.join([measure.of, ...ofCell, ...inCell(asked, true)], sql` and `)}`;
}

/** Conditions that one cell of the breakdown makes, on the record or on the cells that are added up. */
const inCell = ({ expression, key = [] }: AskedFigure, ofCells: boolean): Sql[] =>
  key.flatMap((value, index): Sql[] => {
    const dimension = expression.by[index];
    if (!dimension || ofMeasure(expression, dimension) !== ofCells) return [];
    return [value === '' ? holdsNone(expression, dimension) : holdsOneOf(expression, dimension, [value])];
  });
