import { sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import type { Dong } from '../../../kernel/money.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Pot } from '../budget.rules.ts';
import { moneyRows } from './money-rows.store.ts';

interface Asked {
  readonly year: number;
  readonly unitId: Id | null;
}
interface Stretch {
  readonly skip: number;
  readonly take: number;
}

/** Money that lies on no line: assigned and not distributed, or paid for no line. */
export interface LooseMoney extends Pot {
  readonly unitId: Id;
  readonly assigned: Dong;
  readonly spent: Dong;
}

export interface Orphans<Row> {
  readonly rows: readonly Row[];
  readonly count: number;
  /** of all of them, shown or not */
  readonly assigned: Dong;
  readonly spent: Dong;
}

export async function pageLooseMoney(tx: Tx, { year, unitId }: Asked, page: Stretch): Promise<Orphans<LooseMoney>> {
  const { rows } = await sql<LooseMoney & Totals>`
    select unit_id as "unitId", source, tag, assigned, spent, ${totals}
    from budget_position
    where year = ${year} and line_id is null and (assigned <> 0 or spent <> 0)
      ${unitId ? sql`and unit_id = ${unitId}` : sql``}
    order by greatest(abs(assigned), spent) desc, unit_id, source, tag limit ${page.take} offset ${page.skip}`.execute(
    tx,
  );
  return orphansOf(rows);
}

/** A line with money that answers no obligation. */
export interface UnfoundedLine {
  readonly unitId: Id;
  readonly lineId: Id;
  readonly title: string;
  readonly planned: Dong;
  readonly assigned: Dong;
  readonly spent: Dong;
}

export async function pageUnfoundedLines(
  tx: Tx,
  { year, unitId }: Asked,
  page: Stretch,
): Promise<Orphans<UnfoundedLine>> {
  const { rows } = await sql<UnfoundedLine & Totals>`
    select x.*, r.title, ${totals}
    from (
      select unit_id as "unitId", line_id as "lineId", sum(planned)::bigint as planned, sum(assigned)::bigint as assigned,
        sum(spent)::bigint as spent
      from (${moneyRows({ year, ...(unitId && { unitIds: [unitId] }) })}) rows
      where line_id is not null group by 1, 2
    ) x
    join plan_line l on l.id = x."lineId"
    join line_revision r on r.id = coalesce(l.sent_revision_id, l.revision_id)
    where (planned <> 0 or assigned <> 0 or spent <> 0)
      and not exists (select from line_obligation o where o.revision_id = r.id)
    order by greatest(planned, assigned, spent) desc, x."lineId" limit ${page.take} offset ${page.skip}`.execute(tx);
  return orphansOf(rows);
}

interface Totals {
  readonly count: number;
  readonly allAssigned: Dong;
  readonly allSpent: Dong;
}

const totals = sql`(count(*) over ())::int as count, (sum(assigned) over ())::bigint as "allAssigned",
  (sum(spent) over ())::bigint as "allSpent"`;

function orphansOf<Row>(rows: readonly (Row & Totals)[]): Orphans<Row> {
  const [first] = rows;
  const none = 0 as Dong;
  return {
    rows,
    count: first?.count ?? 0,
    assigned: first?.allAssigned ?? none,
    spent: first?.allSpent ?? none,
  };
}
