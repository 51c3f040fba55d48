import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import { insertRows } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { RecordKind } from '../../../verify/record.ts';
import type { Countable } from '../indicators/indicator.rules.ts';
import { compileExpression, type FigureScope, isNear, rowsOf } from './compile-expression.store.ts';
import { levelIn, SOURCES } from './record-source.store.ts';

type Sql = RawBuilder<unknown>;

/**
 * The pieces that keep, in the statement that counts the figures, the records they are counted from: one snapshot, so
 * that nothing which is saved meanwhile stands in one and not in the other.
 */
export function freezingRecords(editionId: Id, asked: readonly Countable[], scope: FigureScope): Sql[] {
  const byKind = Map.groupBy(asked, ({ expression }) => expression.record);
  return [...byKind].map(
    ([kind, indicators]) => sql`${sql.ref(`frozen_${kind}`)} as (${freezing(editionId, kind, indicators, scope)})`,
  );
}

function freezing(editionId: Id, kind: RecordKind, asked: readonly Countable[], scope: FigureScope): Sql {
  const source = SOURCES[kind];
  const found = asked.map(({ code, expression }) => {
    const rows = rowsOf(compileExpression(expression, scope, isNear(scope)));
    return sql`select ${expression.counts.of === 'sum' ? sql`distinct` : sql``} r.id, ${code}::text as code ${rows}`;
  });
  return sql`insert into report_record
      (edition_id, kind, record_id, revision_id, unit_id, level, story_id, indicators)
    select ${editionId}::uuid, ${kind}, r.id, ${source.revision}, ${source.unit}, ${levelIn(source)},
      ${kind === 'coverage' ? sql`r.story_id` : sql`null::uuid`}, x.codes
    from (select id, array_agg(code) as codes from (${sql.join(found, sql` union all `)}) y group by id) x
    join ${source.table} on r.id = x.id`;
}

/** How many records stand in the figure of each indicator. */
export async function countFrozenRecords(tx: Tx, editionId: Id): Promise<Map<string, number>> {
  const { rows } = await sql<{ code: string; count: number }>`
    select code, count(*)::int as count from report_record, unnest(indicators) as code
    where edition_id = ${editionId} group by code`.execute(tx);
  return new Map(rows.map(({ code, count }) => [code, count]));
}

/** Numbers for the identities of figures, and the province's letters that stand before them. */
export async function takeFigureNumbers(tx: Tx, count: number): Promise<{ numbers: number[]; province: string }> {
  const { rows } = await sql<{ numbers: string[]; province: string }>`
    select array(select nextval('figure_number') from generate_series(1, ${count})) as numbers,
      (select code from installation.province where schema_name = current_schema()) as province`.execute(tx);
  const [row] = rows;
  if (!row) throw new Error('the numbers of figures are missing');
  return { numbers: row.numbers.map(Number), province: row.province };
}

export const insertDeclaredLinks = (
  tx: Tx,
  rows: readonly { edition_id: Id; indicator: string; declared_id: Id }[],
): Promise<unknown> => insertRows(tx, 'report_declared', rows);
