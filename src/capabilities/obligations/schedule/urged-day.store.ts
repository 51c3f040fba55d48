import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

/** The last days of tasks that are still to be handed in, from a day on, each once with what is urged for it. */
export async function listOpenLastDays(tx: Tx, from: Day): Promise<{ statedOn: Day; urgedOn: Day }[]> {
  const { rows } = await sql<{ statedOn: Day; urgedOn: Day }>`
    select distinct stated_on as "statedOn", urged_on as "urgedOn" from task
    where stated_on >= ${from}::date and state in ('not-started', 'in-progress', 'returned')
    order by stated_on, urged_on`.execute(tx);
  return rows;
}

/** Urges every such task of a last day for another day; forms that are open meanwhile stay good. @returns how many */
export async function saveUrgedDays(
  tx: Tx,
  days: readonly { readonly statedOn: Day; readonly urgedOn: Day }[],
): Promise<number> {
  if (days.length === 0) return 0;
  const { numAffectedRows } = await sql`
    update task as t set urged_on = d."urgedOn"
    from jsonb_to_recordset(${JSON.stringify(days)}::jsonb) as d("statedOn" date, "urgedOn" date)
    where t.stated_on = d."statedOn" and t.urged_on <> d."urgedOn"
      and t.state in ('not-started', 'in-progress', 'returned')`.execute(tx);
  return Number(numAffectedRows ?? 0);
}
