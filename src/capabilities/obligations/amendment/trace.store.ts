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
 * Every task that these amendments carried over, ended or opened, and, as closed before, those that their obligations left. A
 * task that went on is told under the obligation that ended, as the preview tells it.
 */
export async function listCarriedOut(tx: Tx, amendmentIds: readonly Id[]): Promise<Touched[]> {
  if (amendmentIds.length === 0) return [];
  const ids = sql`${[...amendmentIds]}::uuid[]`;
  const { rows } = await sql<Touched>`
    select case f.kind when 'ended' then 'ends' else 'moves' end as kind,
      coalesce((f.details->>'obligation')::uuid, t.obligation_id) as "lineageId", t.unit_id as "unitId",
      t.urged_on as day
    from task_fact f join task t on t.id = f.task_id
    where f.kind in ('ended', 'carried-over') and (f.details->>'amendment')::uuid = any(${ids})
    union all
    select 'opens', t.obligation_id, t.unit_id, t.urged_on
    from task_fact f join task t on t.id = f.task_id
    where f.kind = 'opened' and f.act_id in (
      select a.act_id from directive_amendment a where a.id = any(${ids})
      union select e.act_id from amendment_effect e where e.amendment_id = any(${ids}))
    union all
    select 'keeps-closed', t.obligation_id, t.unit_id, t.urged_on
    from task t join obligation o on o.id = t.obligation_id
    where o.ended_by_id = any(${ids}) and t.state in ('unit-confirmed', 'checked')`.execute(tx);
  return rows;
}
