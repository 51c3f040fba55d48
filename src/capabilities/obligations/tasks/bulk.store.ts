import { sql } from 'kysely';
import type { RowOf } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

export { insertRows } from '../../../platform/database/insert-rows.store.ts';

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
