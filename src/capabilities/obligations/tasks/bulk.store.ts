import { sql } from 'kysely';
import type { DB } from '../../../platform/database/schema.generated.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

type RowOf<Table extends keyof DB> = Readonly<Partial<Record<keyof DB[Table] & string, unknown>>>;

/**
 * Inserts any number of rows, all with the columns of the first, in one statement; PostgreSQL reads them as rows of
 * the table out of one parameter.
 * @param existing `skip` leaves out rows that another transaction has just made under the same unique key
 * @returns the ids of the rows that were made
 */
export async function insertRows<Table extends keyof DB & string>(
  tx: Tx,
  table: Table,
  rows: readonly RowOf<Table>[],
  existing: 'skip' | 'refuse' = 'refuse',
): Promise<Set<string>> {
  if (!rows[0]) return new Set();
  const names = sql.join(Object.keys(rows[0]).map((column) => sql.ref(column)));
  const { rows: made } = await sql<{ id: string }>`
    insert into ${sql.table(table)} (${names})
    select ${names} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)
    ${existing === 'skip' ? sql`on conflict do nothing` : sql``} returning id`.execute(tx);
  return new Set(made.map((row) => row.id));
}

/** Writes the given columns of many tasks, found by id, in one statement; every task's version goes up. */
export async function updateTasks(tx: Tx, rows: readonly (RowOf<'task'> & { readonly id: string })[]): Promise<void> {
  if (!rows[0]) return;
  const changed = Object.keys(rows[0]).filter((column) => column !== 'id');
  const sets = sql.join(changed.map((column) => sql`${sql.ref(column)} = x.${sql.ref(column)}`));
  await sql`
    update task t set ${sets}, version = t.version + 1
    from jsonb_populate_recordset(null::task, ${JSON.stringify(rows)}::jsonb) x
    where t.id = x.id`.execute(tx);
}
