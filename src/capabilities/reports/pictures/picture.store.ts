import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '../../../kernel/actor.ts';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import { overseeReports } from '../reports.policy.ts';
import type { DayCount, Levels, PictureFilter } from './picture-filter.rules.ts';

/** Whose work a picture counts: of all units for who oversees, else of one's own unit and those below it. */
export interface PictureScope {
  readonly actor: Actor;
  readonly today: Day;
  readonly filter: PictureFilter;
}

/** Activities that figures count, of a year, as far as the reader may see them. `a` is the activity. */
export const counted = ({ actor, today, filter }: PictureScope, year = filter.year): RawBuilder<unknown> => sql`
  a.state in ('recorded', 'unit-confirmed', 'checked')
  and a.starts_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)
  and ${inSight({ actor, today }, sql`a.unit_id`)}
  ${filter.unitId ? sql`and a.unit_id = ${filter.unitId}` : sql``}
  ${filter.kind ? sql`and a.kind = ${filter.kind}` : sql``}`;

export const inSight = ({ actor, today }: Pick<PictureScope, 'actor' | 'today'>, unit: RawBuilder<unknown>) =>
  overseeReports.allows(actor)
    ? sql`true`
    : sql`${unit} in (select p.unit_id from unit_placement p
        where p.valid @> ${today}::date and (p.unit_id = ${actor.unitId} or starts_with(p.path, ${`${actor.unitPath}/`})))`;

/** The two levels and what is stated, of the rows of a group. */
export const levels = sql`count(*) filter (where not a.stated)::int as reported,
  count(*) filter (where not a.stated and a.state <> 'recorded')::int as confirmed,
  count(*) filter (where not a.stated and a.state = 'checked')::int as checked,
  count(*) filter (where a.stated)::int as stated`;

/** Day by day, only days on which something was. */
export async function countByDay(tx: Tx, scope: PictureScope, year: number): Promise<DayCount[]> {
  const { rows } = await sql<DayCount>`
    select a.starts_on as day, ${levels} from activity a where ${counted(scope, year)}
    group by a.starts_on order by a.starts_on`.execute(tx);
  return rows;
}

export interface ValueCount extends Levels {
  /** code of a language, or a country */
  readonly value: string;
  readonly month: number;
}

/** By what an activity names several of: one that names two counts under both. */
export async function countByValue(tx: Tx, scope: PictureScope, of: 'languages' | 'countries'): Promise<ValueCount[]> {
  const { rows } = await sql<ValueCount>`
    select v.value, extract(month from a.starts_on)::int as month, ${levels}
    from activity a, unnest(${sql.ref(`a.${of}`)}) as v(value) where ${counted(scope)} and v.value <> ''
    group by 1, 2 order by 1, 2`.execute(tx);
  return rows;
}

export interface LocalityCount extends Levels {
  readonly unitId: Id;
  readonly code: string;
  readonly label: string;
  /** "row,column" of the list tile-map, null without a place on it */
  readonly tile: string | null;
  readonly mark: 'V' | 'S' | 'U' | null;
}

/** Every locality of the day, those where nothing was included. */
export async function countByLocality(tx: Tx, scope: PictureScope): Promise<LocalityCount[]> {
  const { today } = scope;
  const { rows } = await sql<LocalityCount>`
    with c as (
      select a.locality_id, ${levels} from activity a where ${counted(scope)} and a.locality_id is not null
      group by a.locality_id)
    select u.id as "unitId", u.code, coalesce(r.value->>'name', n.short_name) as label, r.value->>'tile' as tile, r.mark,
      coalesce(c.reported, 0) as reported, coalesce(c.confirmed, 0) as confirmed, coalesce(c.checked, 0) as checked,
      coalesce(c.stated, 0) as stated
    from unit u
    join unit_name n on n.unit_id = u.id and n.valid @> ${today}::date
    left join rule_row r on r.rule_set = 'code-item' and r.list = 'tile-map' and r.key = u.code
      and not r.withdrawn and r.valid @> ${today}::date
    left join c on c.locality_id = u.id
    where u.kind in ('district-ppc', 'commune-ppc') and u.valid @> ${today}::date
    order by coalesce(r.value->>'name', n.short_name) collate "vi-x-icu", u.id`.execute(tx);
  return rows;
}
