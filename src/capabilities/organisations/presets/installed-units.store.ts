import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { InstalledUnit } from './preset-difference.rules.ts';

/** Every unit of the province with the last name and place that it has or had on the day. */
export async function listInstalledUnits(tx: Tx, day: Day): Promise<InstalledUnit[]> {
  const { rows } = await sql<InstalledUnit>`
    select u.id, u.code, n.name, n.short_name as "shortName", n.name_en as "nameEn", u.kind,
      u.in_line_of_direction as "inLine", u.official_code as "officialCode", parent.code as "parentCode",
      upper(u.valid) as "to"
    from unit u
    join lateral (select * from unit_name x where x.unit_id = u.id
      order by lower(x.valid) <= ${day}::date desc, lower(x.valid) desc limit 1) n on true
    join lateral (select * from unit_placement x where x.unit_id = u.id
      order by lower(x.valid) <= ${day}::date desc, lower(x.valid) desc limit 1) p on true
    left join unit parent on parent.id = p.parent_id
    order by n.name collate "vi-x-icu", u.id`.execute(tx);
  return rows;
}

export interface InstalledPreset {
  readonly origin: string;
  readonly version: number;
}

/** The preset that most units come from, with the version that was installed; null in a province without one. */
export async function findInstalledPreset(tx: Tx): Promise<InstalledPreset | null> {
  const { rows } = await sql<InstalledPreset>`
    select origin, max(origin_version) as version from unit
    where origin is not null and (upper(valid) is null)
    group by origin order by count(*) desc, origin limit 1`.execute(tx);
  return rows[0] ?? null;
}
