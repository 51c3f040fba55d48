import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Recipient } from './recipient.rules.ts';

export async function listPeopleOfUnits(tx: Tx, unitIds: readonly Id[], day: Day): Promise<Recipient[]> {
  return unitIds.length === 0 ? [] : peopleWhere(tx, day, sql`po.unit_id = any(${[...unitIds]}::uuid[])`);
}

/** The people of the units that hold a function on the day, such as the standing body. */
export const listPeopleOfFunction = (tx: Tx, name: string, day: Day): Promise<Recipient[]> =>
  peopleWhere(
    tx,
    day,
    sql`po.unit_id in (select f.unit_id from unit_function f where f.function = ${name} and f.valid @> ${day}::date)`,
  );

async function peopleWhere(tx: Tx, day: Day, which: RawBuilder<unknown>): Promise<Recipient[]> {
  const { rows } = await sql<Recipient>`
    select po.unit_id as "unitId", h.person_id as "personId", po.kind as "postKind", po.focal_point as "focalPoint"
    from post po
    join post_holding h on h.post_id = po.id and h.valid @> ${day}::date
    join person p on p.id = h.person_id and p.erased_on is null
    where po.valid @> ${day}::date and ${which}
    order by po.unit_id, h.person_id, po.id`.execute(tx);
  return rows;
}
