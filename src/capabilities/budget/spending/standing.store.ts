import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Dong } from '../../../kernel/money.ts';
import { insertRows } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Place, Pot, UnitYear } from '../budget.rules.ts';
import type { Standing } from './spending.rules.ts';

/** How the money of one place stands; zeros where there is none. */
export async function findStanding(tx: Tx, place: Place): Promise<Standing> {
  const { rows } = await sql<Standing>`
    select assigned, spent, explained from budget_position
    where unit_id = ${place.unitId} and year = ${place.year} and line_id is not distinct from ${place.lineId}::uuid
      and source = ${place.source} and tag = ${place.tag}`.execute(tx);
  const none = 0 as Dong;
  return rows[0] ?? { assigned: none, spent: none, explained: none };
}

/** The pot of a line, or of the lump sum, in which most is left: what a payment is taken from unless somebody says. */
export async function fullestPot(tx: Tx, { unitId, year }: UnitYear, lineId: Id | null): Promise<Pot | null> {
  const { rows } = await sql<Pot>`
    select source, tag from budget_position
    where unit_id = ${unitId} and year = ${year} and line_id is not distinct from ${lineId}::uuid and assigned > 0
    order by assigned - spent desc, source, tag limit 1`.execute(tx);
  return rows[0] ?? null;
}

/** Places where more was paid than is assigned and explained, the largest first. */
export interface OverspentPlace extends Place {
  readonly over: Dong;
  readonly explained: Dong;
}

export async function pageOverspent(
  tx: Tx,
  { year, unitId }: { readonly year: number; readonly unitId: Id | null },
  page: { readonly skip: number; readonly take: number },
): Promise<{ readonly places: readonly OverspentPlace[]; readonly count: number }> {
  const { rows } = await sql<OverspentPlace & { count: number }>`
    select unit_id as "unitId", year, line_id as "lineId", source, tag, spent - assigned as over, explained,
      (count(*) over ())::int as count
    from budget_position
    where year = ${year} and spent - assigned > explained and spent > assigned
      ${unitId ? sql`and unit_id = ${unitId}` : sql``}
    order by spent - assigned desc, unit_id, line_id, source, tag limit ${page.take} offset ${page.skip}`.execute(tx);
  return { places: rows.map(({ count: _, ...row }) => row), count: rows[0]?.count ?? 0 };
}

export interface Explanation {
  readonly words: string;
  readonly over: Dong;
  readonly on: Day;
}

export const insertExplanation = (
  tx: Tx,
  place: Place,
  row: { readonly id: Id; readonly over: Dong; readonly words: string; readonly actId: Id },
): Promise<unknown> =>
  insertRows(tx, 'overspending_explanation', [
    {
      id: row.id,
      unit_id: place.unitId,
      year: place.year,
      line_id: place.lineId,
      source: place.source,
      tag: place.tag,
      over: row.over,
      words: row.words,
      act_id: row.actId,
    },
  ]);

/** Explanations about one line, the newest first. */
export async function listExplanationsOfLine(tx: Tx, lineId: Id): Promise<(Explanation & Pot)[]> {
  const { rows } = await sql<Explanation & Pot>`
    select e.words, e.over, e.source, e.tag, a.happened_on as "on"
    from overspending_explanation e join audit_entry a on a.id = e.act_id
    where e.line_id = ${lineId} order by e.id desc`.execute(tx);
  return rows;
}
