import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

/** Where a locality of a cycle stands on the picture, as the code list `tile-map` has it; null without a place. */
export interface LocalityPlace {
  readonly unitId: Id;
  /** the short name of the list, else that of the unit */
  readonly label: string;
  /** "row,column" */
  readonly tile: string | null;
  readonly mark: 'V' | 'S' | 'U' | null;
}

/** Units of the cycle that govern a locality below the province. */
export const listLocalities = (tx: Tx, cycleId: Id, day: Day): Promise<LocalityPlace[]> =>
  selectPlaces(tx, sql`u.id in (select unit_id from cycle_unit where cycle_id = ${cycleId})`, day);

/** Those of some units that govern a locality below the province. */
export const listLocalitiesOf = (tx: Tx, unitIds: readonly Id[], day: Day): Promise<LocalityPlace[]> =>
  selectPlaces(tx, sql`u.id = any(${[...unitIds]}::uuid[])`, day);

async function selectPlaces(tx: Tx, which: RawBuilder<unknown>, day: Day): Promise<LocalityPlace[]> {
  const { rows } = await sql<LocalityPlace>`
    select u.id as "unitId", coalesce(r.value->>'name', n.short_name) as label, r.value->>'tile' as tile, r.mark
    from unit u
    join lateral (select x.short_name from unit_name x where x.unit_id = u.id
      order by x.valid @> ${day}::date desc, lower(x.valid) desc limit 1) n on true
    left join rule_row r on r.rule_set = 'code-item' and r.list = 'tile-map' and r.key = u.code
      and not r.withdrawn and r.valid @> ${day}::date
    where ${which} and u.kind in ('district-ppc', 'commune-ppc')
    order by coalesce(r.value->>'name', n.short_name) collate "vi-x-icu", u.id`.execute(tx);
  return rows;
}
