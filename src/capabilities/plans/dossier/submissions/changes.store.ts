import { sql } from 'kysely';
import type { Id } from '../../../../kernel/ids.ts';
import type { Tx } from '../../../../platform/database/tenant.ts';

/** The provincial plan of the cycle before, of the same kind; null for the first. */
export async function findPlanBefore(tx: Tx, cycleId: Id): Promise<{ planId: Id; cycleId: Id } | null> {
  const { rows } = await sql<{ planId: Id; cycleId: Id }>`
    select p.id as "planId", p.cycle_id as "cycleId"
    from plan_cycle c join plan_cycle b on b.kind = c.kind and b.window_to < c.window_to
      join plan p on p.cycle_id = b.id and p.level = 'province'
    where c.id = ${cycleId} order by b.window_to desc limit 1`.execute(tx);
  return rows[0] ?? null;
}

/** The items of last year that the origins of each item go on with, by item. */
export async function listContinuedItems(tx: Tx, planId: Id): Promise<Map<Id, Id[]>> {
  const { rows } = await sql<{ id: Id; last: Id[] }>`
    select d.item_id as id, array_agg(distinct before.item_id)::text[] as last
    from plan_line item
      join line_decision d on d.item_id = item.id
      join plan_line origin on origin.decision_id = d.id
      join plan_line continued on continued.id = origin.continues_line_id
      join line_decision before on before.id = continued.decision_id and before.item_id is not null
    where item.plan_id = ${planId} group by d.item_id`.execute(tx);
  return new Map(rows.map((row) => [row.id, row.last]));
}
