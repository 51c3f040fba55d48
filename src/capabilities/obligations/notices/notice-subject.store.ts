import { sql } from 'kysely';
import { addDays, type Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import { PROGRESS_GROUPS } from '../register/register-filter.rules.ts';
import type { TaskState } from '../tasks/task.rules.ts';

export interface UrgedTask {
  readonly id: Id;
  readonly unitId: Id;
  readonly statedOn: Day;
  readonly urgedOn: Day;
}

/** Tasks without evidence whose day has passed or comes within `days`; who is only asked is never urged (practice 15). */
export async function listUrgedTasks(tx: Tx, today: Day, days: number): Promise<UrgedTask[]> {
  const { rows } = await sql<UrgedTask>`
    select id, unit_id as "unitId", stated_on as "statedOn", urged_on as "urgedOn" from task
    where urged_on <= ${addDays(today, days)}::date and not cooperation_request
      and state = any(${[...PROGRESS_GROUPS.unfinished]}::text[])
    order by id`.execute(tx);
  return rows;
}

export interface OpenedTask {
  readonly id: Id;
  readonly unitId: Id;
  /** an event or a demand opened it, not the calendar */
  readonly byEvent: boolean;
}

export async function listOpenedTasks(tx: Tx, ids: readonly Id[]): Promise<OpenedTask[]> {
  const { rows } = await sql<OpenedTask>`
    select id, unit_id as "unitId", event_id is not null as "byEvent" from task
    where id = any(${[...ids]}::uuid[]) order by id`.execute(tx);
  return rows;
}

/** What others must know of a task on which somebody acted. */
export interface ActedTask {
  readonly unitId: Id;
  readonly state: TaskState;
  /** of the standing body itself: then the PPC office checks (practice 13) */
  readonly ofStandingBody: boolean;
  readonly extensionAsked: boolean;
  readonly transferProposed: boolean;
  /** who handed in last, and has not taken it back */
  readonly handedInBy: Id | null;
  readonly extensionGranted: boolean | null;
  readonly grantedOn: Day | null;
  /** the tasks that a transfer made of it */
  readonly successors: readonly { readonly id: Id; readonly unitId: Id }[];
}

export async function findActedTask(tx: Tx, id: Id, today: Day): Promise<ActedTask | null> {
  const { rows } = await sql<ActedTask>`
    select t.unit_id as "unitId", t.state,
      exists (select from extension a where a.task_id = t.id and a.state = 'asked') as "extensionAsked",
      exists (select from transfer p where p.task_id = t.id and p.state = 'proposed') as "transferProposed",
      exists (select from unit_function f where f.unit_id = t.unit_id and f.function = 'standing-body'
        and f.valid @> ${today}::date) as "ofStandingBody",
      (select v.person_id from evidence v where v.task_id = t.id and v.taken_back_act_id is null
        order by v.round desc, v.id desc limit 1) as "handedInBy",
      x.state = 'granted' as "extensionGranted", x.granted_on as "grantedOn",
      coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'unitId', s.unit_id) order by s.id)
        from task s where s.moved_from_id = t.id), '[]') as successors
    from task t
    left join lateral (select state, granted_on from extension e where e.task_id = t.id and e.state <> 'asked'
      order by e.id desc limit 1) x on true
    where t.id = ${id}`.execute(tx);
  return rows[0] ?? null;
}
