import { sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import type { Dong } from '../../../kernel/money.ts';
import { insertRows } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import { moneyRows } from '../money/money-rows.store.ts';
import type { Allocation, AllocationState } from './allocation.rules.ts';
import type { EstimateAmount } from './estimate.rules.ts';

export const insertAllocation = (
  tx: Tx,
  made: Pick<Allocation, 'id' | 'kind' | 'year' | 'words'> & { readonly actId: Id },
): Promise<unknown> =>
  insertRows(tx, 'allocation', [
    {
      id: made.id,
      kind: made.kind,
      year: made.year,
      state: 'drafting',
      words: made.words,
      act_id: made.actId,
      version: 1,
    },
  ]);

export async function findAllocation(tx: Tx, id: Id, locked = false): Promise<Allocation | null> {
  const { rows } = await sql<Allocation>`
    select id, kind, year, state, words, version from allocation where id = ${id} ${locked ? sql`for update` : sql``}`.execute(
    tx,
  );
  return rows[0] ?? null;
}

export async function updateAllocation(
  tx: Tx,
  id: Id,
  change: { readonly state?: AllocationState; readonly words?: string },
): Promise<void> {
  await tx
    .updateTable('allocation')
    .set({ ...change, version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
}

/** Amounts of a draft are replaced as a whole; what was decided stands in the decision. */
export async function replaceAmounts(tx: Tx, id: Id, amounts: readonly EstimateAmount[]): Promise<void> {
  await tx.deleteFrom('allocation_amount').where('allocation_id', '=', id).execute();
  await insertRows(
    tx,
    'allocation_amount',
    amounts.map((each) => ({
      allocation_id: id,
      unit_id: each.unitId,
      line_id: each.lineId,
      source: each.source,
      tag: each.tag,
      integrated: each.integrated,
      amount: each.amount,
    })),
  );
}

export async function listAllocationAmounts(tx: Tx, id: Id): Promise<EstimateAmount[]> {
  const { rows } = await sql<EstimateAmount>`
    select a.unit_id as "unitId", a.line_id as "lineId", a.source, a.tag, a.integrated, a.amount
    from allocation_amount a
    where a.allocation_id = ${id}
    order by sum(abs(a.amount)) over (partition by a.unit_id) desc, a.unit_id, a.line_id nulls first, a.source, a.tag`.execute(
    tx,
  );
  return rows;
}

export interface AllocationRow extends Allocation {
  readonly amount: Dong;
  readonly units: number;
}

/** Allocations of a year that are not dropped, the newest first. */
export async function listAllocations(tx: Tx, year: number): Promise<AllocationRow[]> {
  const { rows } = await sql<AllocationRow>`
    select a.id, a.kind, a.year, a.state, a.words, a.version, x.amount, x.units
    from allocation a
    cross join lateral (select coalesce(sum(m.amount), 0)::bigint as amount, count(distinct m.unit_id)::int as units
      from allocation_amount m where m.allocation_id = a.id) x
    where a.year = ${year} and a.state <> 'dropped' order by a.id desc limit 50`.execute(tx);
  return rows;
}

/**
 * What the plan leaves to be assigned, by unit and source: of each line what Finance appraised, else what is planned,
 * less what decisions gave already. Only money of the budgets above the commune: a commune's own is its council's.
 */
export async function listStillToAssign(tx: Tx, year: number, sources: readonly string[]): Promise<EstimateAmount[]> {
  const { rows } = await sql<EstimateAmount>`
    select unit_id as "unitId", null as "lineId", source, '' as tag, false as integrated,
      (sum(wanted) - sum(assigned))::bigint as amount
    from (
      select unit_id, line_id, source, sum(assigned) as assigned,
        case when sum(appraised) > 0 then sum(appraised) else sum(planned) end as wanted
      from (${moneyRows({ year })}) rows where source = any(${[...sources]}::text[]) group by 1, 2, 3
    ) lines group by unit_id, source having sum(wanted) > sum(assigned)
    order by sum(wanted) - sum(assigned) desc, unit_id, source`.execute(tx);
  return rows;
}
