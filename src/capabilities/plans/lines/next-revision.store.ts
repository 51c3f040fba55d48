import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../../platform/database/tenant.ts';
import { moneyOf, type NewRevision, obligationsOf, rowOf } from './line-saving.store.ts';

/**
 * Gives one line its next revision with all that hangs on it and points the line at it: one way to the database and
 * back, because fifty people do this at once.
 */
export async function saveNextRevision(tx: Tx, revision: NewRevision): Promise<void> {
  const row = rowOf(revision);
  await sql`
    with r as (${insert('line_revision', [row], Object.keys(row))}),
      m as (${insert('line_money', moneyOf(revision), ['revision_id', 'source', 'amount'])}),
      o as (${insert('line_obligation', obligationsOf(revision), ['revision_id', 'obligation_id'])})
    update plan_line set revision_id = ${revision.id}, version = version + 1 where id = ${revision.lineId}`.execute(tx);
}

function insert(table: string, rows: readonly object[], columns: readonly string[]): RawBuilder<unknown> {
  const names = sql.join(columns.map((column) => sql.ref(column)));
  return sql`insert into ${sql.table(table)} (${names})
    select ${names} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`;
}
