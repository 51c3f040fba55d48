import { sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import type { Dong } from '../../../kernel/money.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Pot } from '../budget.rules.ts';
import { type MoneySum, sums } from './money.store.ts';
import { type MoneyFilter, moneyRows } from './money-rows.store.ts';

export interface LineRow extends MoneySum {
  /** null: money of the unit that lies on no line */
  readonly lineId: Id | null;
  readonly title: string;
  readonly obligations: number;
}

/** A unit's lines with their money in the order of its plan, what lies on no line last. */
export async function pageLineMoney(
  tx: Tx,
  filter: MoneyFilter,
  page: { readonly skip: number; readonly take: number },
): Promise<{ readonly lines: readonly LineRow[]; readonly count: number }> {
  const { rows } = await sql<LineRow & { count: number }>`
    select x.*, coalesce(r.title, '') as title, (count(*) over ())::int as count,
      (select count(*)::int from line_obligation o where o.revision_id = r.id) as obligations
    from (select line_id as "lineId", ${sums} from (${moneyRows(filter)}) rows group by line_id) x
    left join plan_line l on l.id = x."lineId"
    left join line_revision r on r.id = coalesce(l.sent_revision_id, l.revision_id)
    where x."lineId" is not null or assigned <> 0 or spent <> 0 or settled <> 0
    order by l.position nulls last, l.id limit ${page.take} offset ${page.skip}`.execute(tx);
  return { lines: rows.map(({ count: _, ...row }) => row), count: rows[0]?.count ?? 0 };
}

export interface Position extends Pot {
  readonly lineId: Id | null;
  readonly assigned: Dong;
  readonly spent: Dong;
  readonly settled: Dong;
  readonly isOpen: boolean;
}

/** Every place of a unit's year as it stands, lines in the order of the plan. */
export async function listPositions(tx: Tx, unitId: Id, year: number): Promise<Position[]> {
  const { rows } = await sql<Position>`
    select b.line_id as "lineId", b.source, b.tag, b.assigned, b.spent, b.settled, b.is_open as "isOpen"
    from budget_position b left join plan_line l on l.id = b.line_id
    where b.unit_id = ${unitId} and b.year = ${year}
    order by l.position nulls last, l.id, b.source, b.tag`.execute(tx);
  return rows;
}
