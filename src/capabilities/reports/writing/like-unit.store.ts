import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

/** Units of the same kind in the PPC's line of direction on a day, the unit itself included. */
export async function listLikeUnits(tx: Tx, unitId: Id, day: Day): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`
    select u.id from unit u join unit me on me.kind = u.kind
    where me.id = ${unitId} and u.valid @> ${day}::date and u.in_line_of_direction`.execute(tx);
  return rows.map(({ id }) => id);
}
