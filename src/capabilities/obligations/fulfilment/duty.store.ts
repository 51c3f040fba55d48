import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { DeadlineRule } from '../deadline.rules.ts';
import type { Task } from '../tasks/task.rules.ts';

/** An obligation in force on a day with those who lead it then, and the words that say so. */
export interface DutyInForce {
  readonly obligationId: Id;
  readonly section: string;
  readonly action: string;
  readonly deliverable: string | null;
  readonly quote: string;
  readonly rule: DeadlineRule;
  readonly documentLabel: string;
  readonly holders: readonly { readonly unitId: Id; readonly inLine: boolean }[];
}

/** In the order of the documents and of their sentences. */
export async function listDutiesInForce(tx: Tx, day: Day): Promise<DutyInForce[]> {
  const { rows } = await sql<DutyInForce>`
    select o.id as "obligationId", r.section, r.action, r.deliverable, r.quote, r.rule,
      e.document_label as "documentLabel",
      jsonb_agg(jsonb_build_object('unitId', h.unit_id, 'inLine', u.in_line_of_direction) order by h.unit_id) as holders
    from obligation o
    join obligation_revision r on r.id = o.revision_id
    join edition e on e.id = r.edition_id
    join obligation_unit h on h.obligation_id = o.id and h.part = 'lead' and h.from_on <= ${day}::date
      and (h.until_on is null or h.until_on > ${day}::date)
    join unit u on u.id = h.unit_id
    where o.waits_for_id is null and not r.general and o.opened_on <= ${day}::date
      and (o.withdrawn_on is null or o.withdrawn_on > ${day}::date)
    group by o.id, r.id, e.id
    order by e.published_on, e.id, r.position`.execute(tx);
  return rows;
}

/** A duty that waits until a document demands it, by the card of one of those who owe it. */
export interface WaitingDemand extends Pick<Task, 'id' | 'version' | 'unitId' | 'obligationId'> {
  readonly action: string;
  readonly documentLabel: string;
}

/** One card of each duty on demand; of another unit than this one where several owe it. */
export async function listWaitingDemands(tx: Tx, notOf: Id): Promise<WaitingDemand[]> {
  const { rows } = await sql<WaitingDemand>`
    select distinct on (t.obligation_id) t.id, t.version, t.unit_id as "unitId", t.obligation_id as "obligationId",
      r.action, e.document_label as "documentLabel"
    from task t join obligation_revision r on r.id = t.revision_id join edition e on e.id = r.edition_id
    where t.state = 'awaiting-demand' and t.part = 'lead'
    order by t.obligation_id, (t.unit_id = ${notOf}), t.id`.execute(tx);
  return rows;
}

export interface DueTask extends Pick<Task, 'id' | 'version' | 'state' | 'unitId' | 'obligationId' | 'statedOn'> {
  readonly quote: string;
}

/** The dated tasks of one year that units lead out of some obligations; standing cards are fed, never closed. */
export async function listDutyTasks(
  tx: Tx,
  asked: { readonly obligationIds: readonly Id[]; readonly unitIds: readonly Id[]; readonly year: number },
): Promise<DueTask[]> {
  const { rows } = await sql<DueTask>`
    select t.id, t.version, t.state, t.unit_id as "unitId", t.obligation_id as "obligationId", t.stated_on as "statedOn",
      r.quote
    from task t join obligation_revision r on r.id = t.revision_id
    where t.obligation_id = any(${[...asked.obligationIds]}::uuid[]) and t.unit_id = any(${[...asked.unitIds]}::uuid[])
      and t.part = 'lead' and t.year = ${asked.year} and t.stated_on is not null
    order by t.stated_on, t.id`.execute(tx);
  return rows;
}
