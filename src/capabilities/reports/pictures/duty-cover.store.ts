import { sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import { inSight, type PictureScope } from './picture.store.ts';

/** A duty that a unit leads in the year, and how far its best activity was confirmed. */
export interface DutyCover {
  readonly unitId: Id;
  readonly unitName: string;
  readonly unitNameEn: string;
  readonly unitShortName: string;
  readonly obligationId: Id;
  readonly section: string;
  readonly action: string;
  /** where it stands in its directive */
  readonly position: number;
  readonly activities: number;
  readonly state: 'none' | 'stated' | 'recorded' | 'confirmed';
}

/** Units in the line of direction only: nobody outside it is held against a duty. @param units how many rows are drawn */
export async function listDutyCover(tx: Tx, scope: PictureScope, units: number): Promise<DutyCover[]> {
  const { actor, today, filter } = scope;
  const { rows } = await sql<DutyCover>`
    with pairs as (
      select t.unit_id, t.obligation_id, max(r.section) as section, max(r.action) as action, max(r.position) as position
      from task t join unit u on u.id = t.unit_id join obligation_revision r on r.id = t.revision_id
      where t.part = 'lead' and t.year = ${filter.year} and not t.cooperation_request and u.in_line_of_direction
        and t.state not in ('withdrawn', 'moved', 'transferred')
        and ${inSight({ actor, today }, sql`t.unit_id`)}
        ${filter.unitId ? sql`and t.unit_id = ${filter.unitId}` : sql``}
      group by t.unit_id, t.obligation_id),
    shown as (
      select p.unit_id, n.name, n.name_en, n.short_name from (select distinct unit_id from pairs) p
      join lateral (select x.name, x.name_en, x.short_name from unit_name x where x.unit_id = p.unit_id
        order by x.valid @> ${today}::date desc, lower(x.valid) desc limit 1) n on true
      order by n.name collate "vi-x-icu", p.unit_id limit ${units})
    select p.unit_id as "unitId", s.name as "unitName", s.name_en as "unitNameEn", s.short_name as "unitShortName",
      p.obligation_id as "obligationId", p.section, p.action, p.position, coalesce(w.activities, 0) as activities,
      case when coalesce(w.activities, 0) = 0 then 'none' when w.confirmed then 'confirmed'
        when w.proven then 'recorded' else 'stated' end as state
    from pairs p join shown s on s.unit_id = p.unit_id
    left join lateral (
      select count(*)::int as activities, bool_or(not a.stated and a.state <> 'recorded') as confirmed,
        bool_or(not a.stated) as proven
      from activity_obligation o join activity a on a.id = o.activity_id
      where o.obligation_id = p.obligation_id and a.unit_id = p.unit_id
        and a.state in ('recorded', 'unit-confirmed', 'checked')
        and a.starts_on between make_date(${filter.year}, 1, 1) and make_date(${filter.year}, 12, 31)
        ${filter.kind ? sql`and a.kind = ${filter.kind}` : sql``}) w on true
    order by s.name collate "vi-x-icu", p.unit_id, p.position, p.obligation_id`.execute(tx);
  return rows;
}

/** Units and years that a filter may name. */
export interface PictureChoices {
  readonly units: readonly { readonly id: Id; readonly name: string; readonly nameEn: string }[];
  readonly years: readonly number[];
}

export async function listPictureChoices(tx: Tx, scope: PictureScope): Promise<PictureChoices> {
  const { today } = scope;
  const { rows } = await sql<PictureChoices>`
    select
      coalesce((select jsonb_agg(jsonb_build_object('id', u.id, 'name', n.name, 'nameEn', n.name_en)
          order by n.name collate "vi-x-icu")
        from unit u join unit_name n on n.unit_id = u.id and n.valid @> ${today}::date
        where u.valid @> ${today}::date and ${inSight(scope, sql`u.id`)}), '[]') as units,
      array(select y from generate_series(
        (select coalesce(extract(year from min(a.starts_on)), extract(year from ${today}::date))::int from activity a
          where a.state in ('recorded', 'unit-confirmed', 'checked')),
        extract(year from ${today}::date)::int) y order by y desc) as years`.execute(tx);
  return rows[0] ?? { units: [], years: [] };
}
