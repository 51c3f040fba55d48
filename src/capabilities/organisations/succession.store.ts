import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Tx } from '../../platform/database/tenant.ts';
import type { UnitLabel } from './unit.rules.ts';

/** The unit at the other end of a succession, named as on the day of the page. */
export interface Succession extends UnitLabel {
  readonly unitId: Id;
  readonly code: string;
  readonly effectiveOn: Day;
  readonly basis: string | null;
  readonly mark: 'V' | 'S' | 'U';
  readonly note: string | null;
  readonly reorganisationId: Id | null;
}

export const listSuccessors = (tx: Tx, unitId: Id, day: Day): Promise<Succession[]> =>
  listEnds(tx, day, sql.ref('s.successor_id'), sql`s.predecessor_id = ${unitId}`);

export const listPredecessors = (tx: Tx, unitId: Id, day: Day): Promise<Succession[]> =>
  listEnds(tx, day, sql.ref('s.predecessor_id'), sql`s.successor_id = ${unitId}`);

async function listEnds(tx: Tx, day: Day, end: RawBuilder<unknown>, which: RawBuilder<unknown>): Promise<Succession[]> {
  const { rows } = await sql<Succession>`
    select u.id as "unitId", u.code, n.name, n.name_en as "nameEn", n.short_name as "shortName",
      s.effective_on as "effectiveOn", s.basis, s.mark, s.note, s.reorganisation_id as "reorganisationId"
    from unit_succession s
    join unit u on u.id = ${end}
    join lateral (
      select * from unit_name x where x.unit_id = u.id
      order by x.valid @> ${day}::date desc, lower(x.valid) desc limit 1
    ) n on true
    where ${which}
    order by s.effective_on desc, n.name collate "vi-x-icu"`.execute(tx);
  return rows;
}
