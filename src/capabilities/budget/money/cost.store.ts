import { sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import type { Dong } from '../../../kernel/money.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

/** What was paid for each line, of all sources and years, reversals taken off; lines without a payment are left out. */
export async function spentByLine(tx: Tx, lineIds: readonly Id[]): Promise<Map<Id, Dong>> {
  const { rows } = await sql<{ lineId: Id; spent: Dong }>`
    select line_id as "lineId", sum(spent)::bigint as spent from budget_position
    where line_id = any(${lineIds}::uuid[]) group by line_id having sum(spent) <> 0`.execute(tx);
  return new Map(rows.map((row) => [row.lineId, row.spent]));
}
