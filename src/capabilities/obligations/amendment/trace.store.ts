import { sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { PublicationEffect } from '../../directives/index.ts';

/** One task, and what becomes of it. */
export interface Touched {
  readonly kind: PublicationEffect['kind'];
  readonly lineageId: Id;
  readonly unitId: Id;
  readonly day: string | null;
}

/**
 * Every task that these amendments carried over, ended or opened, and, as closed before, those that their obligations
 * left. A task that went on is told under the obligation that ended, as the preview tells it. Facts are found through
 * the tasks of the obligations concerned, and of those in whose place others stand by now: never all facts.
 */
export async function listCarriedOut(tx: Tx, amendmentIds: readonly Id[]): Promise<Touched[]> {
  if (amendmentIds.length === 0) return [];
  const ids = sql`${[...amendmentIds]}::uuid[]`;
  const { rows } = await sql<Touched>`
    with recursive line as (
      select o.id, o.successor_id, o.ended_by_id from obligation o where o.ended_by_id = any(${ids})
      union
      select o.id, o.successor_id, o.ended_by_id
      from obligation o join directive_amendment a on a.by_directive_id = o.directive_id where a.id = any(${ids})
      union
      select o.id, o.successor_id, o.ended_by_id from obligation o join line l on o.id = l.successor_id),
    concerned as (
      select t.id, t.obligation_id, t.unit_id, t.urged_on, t.state, l.ended_by_id
      from line l join task t on t.obligation_id = l.id),
    acts as (
      select a.act_id from directive_amendment a where a.id = any(${ids})
      union select e.act_id from amendment_effect e where e.amendment_id = any(${ids}))
    select case f.kind when 'opened' then 'opens' when 'ended' then 'ends' else 'moves' end as kind,
      coalesce((f.details->>'obligation')::uuid, t.obligation_id) as "lineageId", t.unit_id as "unitId",
      t.urged_on as day
    from concerned t join task_fact f on f.task_id = t.id
    where f.kind in ('ended', 'carried-over') and (f.details->>'amendment')::uuid = any(${ids})
      or f.kind = 'opened' and f.act_id in (select act_id from acts)
    union all
    select 'keeps-closed', obligation_id, unit_id, urged_on
    from concerned where ended_by_id = any(${ids}) and state in ('unit-confirmed', 'checked')`.execute(tx);
  return rows;
}
