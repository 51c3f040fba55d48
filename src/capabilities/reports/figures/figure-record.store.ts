import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Dimension, Expression } from '../../../verify/figure.ts';
import type { RecordKind, RecordLevel } from '../../../verify/record.ts';
import { compileExpression, type FigureScope, holdsNone, holdsOneOf } from './compile-expression.store.ts';
import { levelIn, SOURCES } from './record-source.store.ts';

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
  const compiled = compileExpression(asked.expression, asked);
  const { source } = compiled;
  const day = source.day[asked.expression.day];
  const adds = asked.expression.counts.of === 'sum';
  const { rows } = await sql<FigureRecord>`
    select ${asked.expression.record} as kind, r.id, ${source.revision} as "revisionId", ${source.unit} as "unitId",
      ${source.title} as title, ${day} as day, ${levelOf(asked)} as level,
      ${adds ? sql`sum(${compiled.amount})::bigint` : sql`1::bigint`} as amount
    ${compiled.from} where ${sql.join([compiled.where, ...narrowing(asked)], sql` and `)}
    ${adds ? sql`group by r.id` : sql``}
    order by ${day} desc, r.id desc limit ${limit} offset ${offset}`.execute(tx);
  return rows;
}

/** How many records there are, for the numbers of the pages. */
export async function countRecordsOfFigure(tx: Tx, asked: AskedFigure): Promise<number> {
  const compiled = compileExpression(asked.expression, asked);
  const one = asked.expression.counts.of === 'sum' ? sql`count(distinct r.id)` : sql`count(*)`;
  const { rows } = await sql<{ count: number }>`select ${one}::int as count ${compiled.from}
    where ${sql.join([compiled.where, ...narrowing(asked)], sql` and `)}`.execute(tx);
  return rows[0]?.count ?? 0;
}

function narrowing(asked: AskedFigure): Sql[] {
  const inCell = (asked.key ?? []).flatMap((value, index): Sql[] => {
    const dimension: Dimension | undefined = asked.expression.by[index];
    if (!dimension) return [];
    return [value === '' ? holdsNone(asked.expression, dimension) : holdsOneOf(asked.expression, dimension, [value])];
  });
  return [...inCell, ...(asked.level ? [sql`${levelOf(asked)} = ${asked.level}`] : [])];
}

const levelOf = ({ expression }: AskedFigure): Sql => levelIn(SOURCES[expression.record]);
