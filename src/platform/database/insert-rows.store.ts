import { sql } from 'kysely';
import type { DB } from './schema.generated.ts';
import type { Tx } from './tenant.ts';

export type RowOf<Table extends keyof DB> = Readonly<Partial<Record<keyof DB[Table] & string, unknown>>>;

/**
 * Inserts any number of rows, all with the columns of the first, in one statement; PostgreSQL reads them as rows of
 * the table out of one parameter.
 * @param existing `skip` leaves out rows that another transaction has just made under the same unique key
 * @returns the ids of the rows that were made, where the rows have ids
 */
export async function insertRows<Table extends keyof DB & string>(
  tx: Tx,
  table: Table,
  rows: readonly RowOf<Table>[],
  existing: 'skip' | 'refuse' = 'refuse',
): Promise<Set<string>> {
  if (!rows[0]) return new Set();
  const names = sql.join(Object.keys(rows[0]).map((column) => sql.ref(column)));
  const { rows: made } = await sql<{ id: string | null }>`
    insert into ${sql.table(table)} (${names})
    select ${names} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)
    ${existing === 'skip' ? sql`on conflict do nothing` : sql``}
    returning ${'id' in rows[0] ? sql`id` : sql`null as id`}`.execute(tx);
  return new Set(made.flatMap((row) => row.id ?? []));
}
