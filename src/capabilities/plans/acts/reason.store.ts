import { sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

/** Why an obligation has no line, by obligation; the newest words count. */
export async function listReasonWords(tx: Tx, planId: Id): Promise<Map<Id, string>> {
  const { rows } = await sql<{ obligationId: Id; reason: string }>`
    select distinct on (obligation_id) obligation_id as "obligationId", reason
    from plan_reason where plan_id = ${planId} order by obligation_id, id desc`.execute(tx);
  return new Map(rows.map((row) => [row.obligationId, row.reason]));
}
