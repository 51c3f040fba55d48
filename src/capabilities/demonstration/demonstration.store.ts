import { sql } from 'kysely';
import type { Actor, PostKind } from '../../kernel/actor.ts';
import type { Day } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Tx } from '../../platform/database/tenant.ts';

/** Whether somebody, or an earlier start, has brought a directive into this province. */
export async function hasDirectives(tx: Tx): Promise<boolean> {
  const row = await tx.selectFrom('directive').select('id').limit(1).executeTakeFirst();
  return row !== undefined;
}

export interface PastTask {
  readonly id: Id;
  readonly version: number;
  readonly unitCode: string;
  readonly unitKind: string;
  readonly statedOn: Day | null;
  readonly openedOn: Day;
  readonly standing: boolean;
  /** the standing body's own work is checked by the PPC office (practice 13) */
  readonly standingBody: boolean;
}

/** What the units were to do before a day, and their standing cards, in a fixed order. */
export async function listPastTasks(tx: Tx, before: Day): Promise<PastTask[]> {
  const { rows } = await sql<PastTask>`
    select t.id, t.version, u.code as "unitCode", u.kind as "unitKind", t.stated_on as "statedOn",
      a.happened_on as "openedOn", t.standing,
      exists (select 1 from unit_function f where f.unit_id = u.id and f.function = 'standing-body') as "standingBody"
    from task t join unit u on u.id = t.unit_id
    join task_fact f on f.task_id = t.id and f.kind = 'opened'
    join audit_entry a on a.id = f.act_id
    where t.state = 'not-started' and not t.cooperation_request and (t.stated_on <= ${before} or t.standing)
    order by coalesce(t.stated_on, a.happened_on), u.code, t.id`.execute(tx);
  return rows;
}

/** Somebody in a post of that kind, with the functions of the unit on that day. */
export async function findPostHolder(
  tx: Tx,
  unitCode: string,
  kinds: readonly PostKind[],
  day: Day,
): Promise<Actor | null> {
  const { rows } = await sql<Actor>`
    select (select a.id from account a where a.person_id = h.person_id) as "accountId", h.person_id as "personId",
      p.id as "postId", p.kind as "postKind", u.id as "unitId", pl.path as "unitPath", null as "delegationId",
      array(select f.function from unit_function f where f.unit_id = u.id and f.valid @> ${day}::date
            order by f.function) as functions
    from unit u
    join post p on p.unit_id = u.id and p.kind = any(${[...kinds]})
    join post_holding h on h.post_id = p.id and h.valid @> ${day}::date
    join unit_placement pl on pl.unit_id = u.id and pl.valid @> ${day}::date
    where u.code = ${unitCode}
    order by array_position(${[...kinds]}::text[], p.kind), p.id
    limit 1`.execute(tx);
  return rows[0] ?? null;
}

/** Lines of units that are sent and not decided on. */
export async function listUndecidedLines(tx: Tx, cycleId: Id): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`
    select line_id as id from sent_line where cycle_id = ${cycleId} and decision = '' order by line_id`.execute(tx);
  return rows.map((row) => row.id);
}
