import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import type { Dong } from '../../../kernel/money.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Pot, SixAmounts } from '../budget.rules.ts';
import type { Grouping } from './groupings.rules.ts';
import { type MoneyFilter, moneyRows } from './money-rows.store.ts';

/** The six amounts of some money, and what is still to be done about it. */
export interface MoneySum extends SixAmounts {
  /** of what is assigned: stands in another estimate of the unit */
  readonly integrated: Dong;
  /** assigned as a lump sum and on no line yet; below zero where more lies on lines than is left */
  readonly undistributed: Dong;
  /** paid for no line */
  readonly withoutLine: Dong;
  /** paid beyond what is assigned, and not explained */
  readonly unexplained: Dong;
  /** lines whose money changed since the unit confirmed it */
  readonly openLines: number;
}

export interface MoneyGroup extends MoneySum {
  /** a code or an id; '' where the money has none */
  readonly key: string;
}

/** The columns of a `MoneySum` over money rows. */
export const sums = sql`
  coalesce(sum(proposed), 0)::bigint as proposed, coalesce(sum(appraised), 0)::bigint as appraised,
  coalesce(sum(planned), 0)::bigint as planned, coalesce(sum(assigned), 0)::bigint as assigned,
  coalesce(sum(spent), 0)::bigint as spent, coalesce(sum(settled), 0)::bigint as settled,
  coalesce(sum(integrated), 0)::bigint as integrated,
  coalesce(sum(assigned) filter (where line_id is null), 0)::bigint as undistributed,
  coalesce(sum(spent) filter (where line_id is null), 0)::bigint as "withoutLine",
  coalesce(sum(over), 0)::bigint as unexplained,
  (count(distinct line_id) filter (where is_open))::int as "openLines"`;

const KEYS: Readonly<Record<Grouping, RawBuilder<unknown>>> = {
  source: sql`source`,
  unit: sql`unit_id::text`,
  tag: sql`tag`,
  'task-group': sql`coalesce(r.task_group, '')`,
};

/** Groups of work stand on the lines: joined where they are asked for, all at once. */
const lines = sql`left join plan_line l on l.id = rows.line_id
  left join line_revision r on r.id = coalesce(l.sent_revision_id, l.revision_id)`;

/** Everything together. */
export async function sumMoney(tx: Tx, filter: MoneyFilter): Promise<MoneySum> {
  const { rows } = await sql<MoneySum>`select ${sums} from (${moneyRows(filter)}) rows`.execute(tx);
  if (!rows[0]) throw new Error('a sum has one row');
  return rows[0];
}

/** By source, unit, group of work or letter; the largest first, what has none last. */
export async function listMoneyGroups(tx: Tx, filter: MoneyFilter, by: Grouping): Promise<MoneyGroup[]> {
  const { rows } = await sql<MoneyGroup>`
    select key, ${sums} from (
      select ${KEYS[by]} as key, rows.* from (${moneyRows(filter)}) rows ${by === 'task-group' ? lines : sql``}
    ) keyed
    group by key order by key = '', greatest(sum(planned), sum(assigned), sum(proposed)) desc, key`.execute(tx);
  return rows;
}

export interface UnitPage {
  readonly units: readonly (MoneyGroup & { readonly key: Id })[];
  readonly count: number;
}

/** Units with any money in the year; `needing` keeps those who have something left to do. */
export async function pageUnits(
  tx: Tx,
  filter: MoneyFilter,
  { needing, skip, take }: { readonly needing: boolean; readonly skip: number; readonly take: number },
): Promise<UnitPage> {
  const { rows } = await sql<MoneyGroup & { key: Id; count: number }>`
    select *, (count(*) over ())::int as count from (
      select unit_id::text as key, ${sums} from (${moneyRows(filter)}) rows group by unit_id
    ) units
    where ${needing ? sql`undistributed <> 0 or unexplained > 0 or "openLines" > 0 or "withoutLine" <> 0` : sql`true`}
    order by greatest(planned, assigned, proposed) desc, key limit ${take} offset ${skip}`.execute(tx);
  return { units: rows.map(({ count: _, ...unit }) => unit), count: rows[0]?.count ?? 0 };
}

export interface LineMoney extends MoneySum, Pot {
  readonly lineId: Id;
  readonly unitId: Id;
}

/** The six amounts of lines, by pot; lines without money are left out. */
export async function moneyOfLines(tx: Tx, year: number, lineIds: readonly Id[]): Promise<LineMoney[]> {
  const { rows } = await sql<LineMoney>`
    select line_id as "lineId", unit_id as "unitId", source, tag, ${sums}
    from (${moneyRows({ year, lineIds })}) rows group by line_id, unit_id, source, tag
    order by line_id, source, tag`.execute(tx);
  return rows;
}
