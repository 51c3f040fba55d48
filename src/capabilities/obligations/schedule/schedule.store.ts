import { sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { DeadlineRule } from '../deadline.rules.ts';
import type { ExistingTask } from '../editions/edition-plan.rules.ts';
import type { Holder } from './task-plan.rules.ts';

/** An obligation in force with those who owe it now. */
export interface Duty {
  readonly obligationId: Id;
  readonly revisionId: Id;
  readonly rule: DeadlineRule;
  readonly holders: readonly Holder[];
}

export const listDuties = (tx: Tx): Promise<Duty[]> => dutiesWhere(tx, sql`true`);

export async function getDuty(tx: Tx, obligationId: Id): Promise<Duty | null> {
  return (await dutiesWhere(tx, sql`o.id = ${obligationId}`))[0] ?? null;
}

async function dutiesWhere(tx: Tx, which: ReturnType<typeof sql>): Promise<Duty[]> {
  const { rows } = await sql<Duty>`
    select o.id as "obligationId", r.id as "revisionId", r.rule,
      jsonb_agg(jsonb_build_object('unitId', h.unit_id, 'part', h.part, 'fromOn', h.from_on,
        'inLine', u.in_line_of_direction) order by h.unit_id) as holders
    from obligation o
    join obligation_revision r on r.id = o.revision_id
    join obligation_unit h on h.obligation_id = o.id and h.until_on is null
    join unit u on u.id = h.unit_id
    where o.withdrawn_on is null and o.waits_for_id is null and not r.general and ${which}
    group by o.id, r.id
    order by o.id`.execute(tx);
  return rows;
}

/**
 * `obligation unit part key` of everything the job need not make: every task there is but the withdrawn ones, and for
 * successors what their predecessor has done or been asked already.
 */
export async function listMadeKeys(tx: Tx): Promise<Set<string>> {
  const { rows } = await sql<{ key: string }>`
    select concat_ws(' ', obligation_id, unit_id, part, due_key) as key from task where state <> 'withdrawn'
    union all
    select concat_ws(' ', h.obligation_id, h.unit_id, h.part, t.due_key)
    from obligation_unit h
    join task t on t.obligation_id = h.obligation_id and t.unit_id = h.moved_from_unit_id and t.part = h.part
    where h.until_on is null and not t.standing`.execute(tx);
  return new Set(rows.map((row) => row.key));
}

export type WithdrawnTask = ExistingTask & { readonly obligationId: Id };

/** What an earlier edition withdrew of obligations that are in force: owed again as soon as their day comes near. */
export async function listWithdrawnTasks(tx: Tx): Promise<WithdrawnTask[]> {
  const { rows } = await sql<WithdrawnTask>`
    select t.id, t.obligation_id as "obligationId", t.unit_id as "unitId", t.part, t.due_key as "dueKey", t.state,
      t.stated_on as "statedOn", t.urged_on as "urgedOn", t.due_at as "dueAt", t.first_stated_on as "firstStatedOn"
    from task t join obligation o on o.id = t.obligation_id
    where t.state = 'withdrawn' and o.withdrawn_on is null
    order by t.id for update of t`.execute(tx);
  return rows;
}
