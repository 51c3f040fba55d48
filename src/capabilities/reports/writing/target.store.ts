import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

/** What indicators should reach in exactly these days: of the unit, or of the province where none is named. */
export async function listTargets(
  tx: Tx,
  { from, to, unitId }: { readonly from: Day; readonly to: Day; readonly unitId: Id | null },
): Promise<Map<string, number>> {
  const { rows } = await sql<{ indicator: string; amount: number }>`
    select indicator, amount from (
      select distinct on (indicator) indicator, amount from indicator_target
      where from_on = ${from}::date and to_on = ${to}::date and unit_id is not distinct from ${unitId}::uuid
      order by indicator, id desc) t
    where amount is not null`.execute(tx);
  return new Map(rows.map(({ indicator, amount }) => [indicator, Number(amount)]));
}
