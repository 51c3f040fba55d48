import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

export interface PlanFactRow {
  readonly id: Id;
  readonly kind: string;
  readonly happenedOn: Day;
  readonly details: Readonly<Record<string, unknown>>;
  readonly lineId: Id | null;
  readonly lineTitle: string | null;
  /** what was asked for, where this is a return */
  readonly message: string | null;
  readonly personId: Id | null;
  readonly unitId: Id | null;
}

/** As many as one reads; the record keeps all. */
export const FACTS_SHOWN = 200;

/** Newest first, with who acted for which unit. */
export async function listPlanFacts(tx: Tx, planId: Id): Promise<PlanFactRow[]> {
  const { rows } = await sql<PlanFactRow>`
    select f.id, f.kind, f.happened_on as "happenedOn", f.details, f.line_id as "lineId", r.title as "lineTitle",
      coalesce(
        (select x.message from line_return x where x.line_id = f.line_id and x.act_id = f.act_id),
        (select x.message from plan_return x where x.plan_id = f.plan_id and x.act_id = f.act_id)) as message,
      a.person_id as "personId", a.unit_id as "unitId"
    from plan_fact f
    join audit_entry a on a.id = f.act_id
    left join plan_line l on l.id = f.line_id
    left join line_revision r on r.id = l.revision_id
    where f.plan_id = ${planId} order by f.id desc limit ${FACTS_SHOWN}`.execute(tx);
  return rows;
}
