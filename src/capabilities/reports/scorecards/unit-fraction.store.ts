import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Fraction } from './formula.rules.ts';

/** The numbers of a unit in an edition; the arithmetic of `fractionsOf` for many units at once. */
export interface UnitFractions {
  readonly unitId: Id;
  readonly unitName: string;
  readonly unitNameEn: string;
  readonly fractions: readonly Fraction[];
  /** objections that nobody has settled */
  readonly unsettled: number;
}

/** Units by name, never by their numbers: an edition is no ranking. */
export async function listUnitFractions(
  tx: Tx,
  editionId: Id,
  asOf: Day,
  page: { readonly offset: number; readonly limit: number },
): Promise<{ readonly total: number; readonly units: UnitFractions[] }> {
  const { rows } = await sql<UnitFractions & { total: number }>`
    with counted as (
      select i.unit_id, i.measure,
        count(*) filter (where s.outcome is distinct from 'left-out' and (i.counts or s.outcome = 'counted'))::int as counted,
        count(*) filter (where s.outcome is distinct from 'left-out')::int as "of",
        count(*) filter (where o.id is not null and s.id is null)::int as unsettled
      from scorecard_item i
      left join scorecard_objection o on o.item_id = i.id
      left join scorecard_settlement s on s.objection_id = o.id
      where i.edition_id = ${editionId}
      group by i.unit_id, i.measure)
    select c.unit_id as "unitId", n.name as "unitName", n.name_en as "unitNameEn", sum(c.unsettled)::int as unsettled,
      jsonb_agg(jsonb_build_object('measure', c.measure, 'counted', c.counted, 'of', c."of")) as fractions,
      (count(*) over ())::int as total
    from counted c
    join lateral (select x.name, x.name_en from unit_name x where x.unit_id = c.unit_id
      order by x.valid @> ${asOf}::date desc, lower(x.valid) desc limit 1) n on true
    group by c.unit_id, n.name, n.name_en
    order by n.name collate "vi-x-icu", c.unit_id
    limit ${page.limit} offset ${page.offset}`.execute(tx);
  return { total: rows[0]?.total ?? 0, units: rows.map(({ total: _, ...unit }) => unit) };
}
