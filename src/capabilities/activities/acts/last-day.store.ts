import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

/** The last day on which a unit worked for each of some obligations; what was only planned or withdrawn is no work. */
export async function listLastDays(
  tx: Tx,
  unitId: Id,
  obligationIds: readonly Id[],
  today: Day,
): Promise<ReadonlyMap<Id, Day>> {
  const { rows } = await sql<{ id: Id; last: Day }>`
    select o.obligation_id as id, max(least(a.ends_on, ${today}::date)) as last
    from activity_obligation o join activity a on a.id = o.activity_id
    where o.obligation_id = any(${[...obligationIds]}::uuid[]) and a.unit_id = ${unitId}
      and a.state not in ('planned', 'withdrawn')
    group by o.obligation_id`.execute(tx);
  return new Map(rows.map((row) => [row.id, row.last]));
}
