import { sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import type { Dong } from '../../../kernel/money.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Place, UnitYear } from '../budget.rules.ts';

/**
 * Locks the year of money of some units, in one order, and moves their versions on: whoever changes money of a unit
 * calls it first and reads then. @returns the version that forms were opened with, by unit
 */
export async function lockUnitYears(tx: Tx, unitIds: readonly Id[], year: number): Promise<Map<Id, number>> {
  const ids = [...new Set(unitIds)].sort();
  await sql`
    insert into unit_budget (unit_id, year) select id, ${year} from unnest(${ids}::uuid[]) each (id)
    on conflict do nothing`.execute(tx);
  await sql`
    select from unit_budget where unit_id = any(${ids}::uuid[]) and year = ${year} order by unit_id for update`.execute(
    tx,
  );
  const { rows } = await sql<{ unitId: Id; version: number }>`
    update unit_budget set version = version + 1 where unit_id = any(${ids}::uuid[]) and year = ${year}
    returning unit_id as "unitId", version - 1 as version`.execute(tx);
  return new Map(rows.map((row) => [row.unitId, row.version]));
}

/** 1 before any money of the year. */
export async function versionOf(tx: Tx, { unitId, year }: UnitYear): Promise<number> {
  const { rows } = await sql<{ version: number }>`
    select version from unit_budget where unit_id = ${unitId} and year = ${year}`.execute(tx);
  return rows[0]?.version ?? 1;
}

/** A payment changes one place only. */
export async function addSpent(tx: Tx, place: Place, amount: Dong): Promise<void> {
  await sql`
    insert into budget_position as p (unit_id, year, line_id, source, tag, assigned, integrated, spent, settled, explained,
      is_open)
    values (${place.unitId}, ${place.year}, ${place.lineId}, ${place.source}, ${place.tag}, 0, 0, ${amount}, 0, 0, false)
    on conflict (unit_id, year, line_id, source, tag) do update set spent = p.spent + excluded.spent`.execute(tx);
}

export async function setExplained(tx: Tx, place: Place, over: Dong): Promise<void> {
  await sql`
    update budget_position set explained = ${over} where unit_id = ${place.unitId} and year = ${place.year}
      and line_id is not distinct from ${place.lineId}::uuid and source = ${place.source} and tag = ${place.tag}`.execute(
    tx,
  );
}

/**
 * Makes the positions of some units' year anew out of the histories, in the transaction that changed them. A line is
 * open while its money is another than the unit confirmed: a decision gave or took by its name, or cut the lump sum that
 * it draws on below what lies on lines. Two statements, however many units there are.
 */
export async function followMoney(tx: Tx, unitIds: readonly Id[], year: number): Promise<void> {
  const ids = [...new Set(unitIds)];
  await sql`delete from budget_position where year = ${year} and unit_id = any(${ids}::uuid[])`.execute(tx);
  await sql`
    with given as materialized (
      select a.unit_id, a.line_id, a.source, a.tag, sum(a.amount)::bigint as amount,
        coalesce(sum(a.amount) filter (where a.integrated), 0)::bigint as integrated
      from estimate_amount a join estimate_decision d on d.id = a.decision_id
      where d.year = ${year} and a.unit_id = any(${ids}::uuid[]) group by 1, 2, 3, 4
    ), confirmed as materialized (
      select distinct on (l.line_id) d.unit_id, l.line_id, l.distribution_id
      from distribution d join distribution_line l on l.distribution_id = d.id
      where d.year = ${year} and d.unit_id = any(${ids}::uuid[]) order by l.line_id, d.number desc
    ), laid as materialized (
      select c.unit_id, c.line_id, a.source, a.tag, a.drawn, a.integrated, a.named
      from confirmed c join distribution_amount a on a.distribution_id = c.distribution_id and a.line_id = c.line_id
    ), drawn as (
      select unit_id, source, tag, sum(drawn)::bigint as amount from laid group by 1, 2, 3 having sum(drawn) > 0
    ), short as (
      select d.unit_id, d.source, d.tag from drawn d
      left join given g on g.unit_id = d.unit_id and g.source = d.source and g.tag = d.tag and g.line_id is null
      where d.amount > coalesce(g.amount, 0)
    ), opened as (
      select coalesce(g.unit_id, l.unit_id) as unit_id, coalesce(g.line_id, l.line_id) as line_id
      from (select * from given where line_id is not null) g
      full join laid l on l.unit_id = g.unit_id and l.line_id = g.line_id and l.source = g.source and l.tag = g.tag
      where coalesce(g.amount, 0) <> coalesce(l.named, 0)
      union
      select l.unit_id, l.line_id from laid l join short s using (unit_id, source, tag) where l.drawn > 0
    ), parts as (
      select unit_id, line_id, source, tag, amount as assigned, integrated, 0::bigint as spent, 0::bigint as settled,
        0::bigint as explained from given
      union all select unit_id, null, source, tag, -amount, 0, 0, 0, 0 from drawn
      union all select unit_id, line_id, source, tag, drawn + integrated, integrated, 0, 0, 0 from laid
      union all select unit_id, line_id, source, tag, 0, 0, amount, 0, 0 from spending
        where year = ${year} and unit_id = any(${ids}::uuid[])
      union all (select distinct on (unit_id, line_id, source, tag) unit_id, line_id, source, tag, 0, 0, 0, amount, 0
        from settlement where year = ${year} and unit_id = any(${ids}::uuid[])
        order by unit_id, line_id, source, tag, id desc)
      union all (select distinct on (unit_id, line_id, source, tag) unit_id, line_id, source, tag, 0, 0, 0, 0, over
        from overspending_explanation where year = ${year} and unit_id = any(${ids}::uuid[])
        order by unit_id, line_id, source, tag, id desc)
    )
    insert into budget_position (unit_id, year, line_id, source, tag, assigned, integrated, spent, settled, explained,
      is_open)
    select p.unit_id, ${year}, p.line_id, p.source, p.tag, sum(p.assigned), sum(p.integrated), sum(p.spent),
      sum(p.settled), sum(p.explained),
      exists (select from opened o where o.unit_id = p.unit_id and o.line_id = p.line_id)
    from parts p group by p.unit_id, p.line_id, p.source, p.tag`.execute(tx);
}
