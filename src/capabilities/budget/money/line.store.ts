import { sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { UnitYear } from '../budget.rules.ts';

/** A line that money of a unit can lie on. */
export interface FundedLine {
  readonly lineId: Id;
  readonly unitId: Id;
  readonly planId: Id;
  readonly title: string;
  /** code of the list plan-task-groups; '' while not chosen */
  readonly taskGroup: string;
  readonly position: number;
  readonly year: number;
  /** obligations that it answers */
  readonly obligations: number;
}

const columns = sql`l.id as "lineId", l.plan_id as "planId", r.title, coalesce(r.task_group, '') as "taskGroup",
  l.position, c.period::int as year,
  (select count(*)::int from line_obligation o where o.revision_id = r.id) as obligations`;

const line = sql`plan_line l join plan p on p.id = l.plan_id
  join plan_cycle c on c.id = p.cycle_id and c.kind = 'yearly' and c.period ~ '^[0-9]{4}$'
  join line_revision r on r.id = coalesce(l.sent_revision_id, l.revision_id)`;

/**
 * The lines of a unit's plan of the year that were sent, in their order, and the items that an amendment gave it;
 * what was taken out stays while money lies on it.
 */
export async function listFundedLines(tx: Tx, { unitId, year }: UnitYear): Promise<FundedLine[]> {
  const { rows } = await sql<FundedLine>`
    select ${unitId}::uuid as "unitId", ${columns} from ${line}
    where c.period = ${String(year)} and p.level = 'unit' and p.unit_id = ${unitId} and l.sent_revision_id is not null
      and (l.state <> 'removed' or exists (select from budget_position b where b.line_id = l.id))
    union all
    select ${unitId}::uuid, ${columns} from ${line}
    where c.period = ${String(year)} and p.level = 'province' and r.lead_unit_id = ${unitId} and l.state <> 'removed'
      and not exists (select from sent_line s where s.item_id = l.id)
    order by position, "lineId"`.execute(tx);
  return rows;
}

/** The unit of a line and its year; items belong to whoever leads them. */
export async function listLinePlaces(tx: Tx, lineIds: readonly Id[]): Promise<Map<Id, FundedLine>> {
  const { rows } = await sql<FundedLine>`
    select case when p.level = 'unit' then p.unit_id else r.lead_unit_id end as "unitId", ${columns} from ${line}
    where l.id = any(${lineIds}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.lineId, row]));
}
