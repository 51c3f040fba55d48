import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import { taskSource } from '../register/register-scope.store.ts';
import type { CalendarTask } from './calendar-task.rules.ts';

export interface CalendarFeed {
  readonly id: Id;
  readonly madeOn: Day;
}

/** The address that a unit uses now; `lock` for whoever will replace or revoke it. */
export async function findFeedOfUnit(tx: Tx, unitId: Id, lock: boolean): Promise<CalendarFeed | null> {
  let query = tx
    .selectFrom('calendar_feed')
    .select(['id', 'made_on as madeOn'])
    .where('unit_id', '=', unitId)
    .where('revoked_on', 'is', null);
  if (lock) query = query.forUpdate();
  return ((await query.executeTakeFirst()) as CalendarFeed | undefined) ?? null;
}

/** The unit whose calendar a token opens. @returns null when it was never given or is revoked */
export async function findUnitOfToken(tx: Tx, tokenHash: Buffer): Promise<Id | null> {
  const row = await tx
    .selectFrom('calendar_feed')
    .select('unit_id as unitId')
    .where('token_hash', '=', tokenHash)
    .where('revoked_on', 'is', null)
    .executeTakeFirst();
  return (row?.unitId as Id | undefined) ?? null;
}

export async function insertFeed(
  tx: Tx,
  feed: { id: Id; unitId: Id; tokenHash: Buffer; madeOn: Day; actId: Id },
): Promise<void> {
  await tx
    .insertInto('calendar_feed')
    .values({
      id: feed.id,
      unit_id: feed.unitId,
      token_hash: feed.tokenHash,
      made_on: feed.madeOn,
      act_id: feed.actId,
    })
    .execute();
}

export async function revokeFeed(tx: Tx, id: Id, on: Day, actId: Id): Promise<void> {
  await tx.updateTable('calendar_feed').set({ revoked_on: on, revoked_act_id: actId }).where('id', '=', id).execute();
}

/** The unit's dated tasks that are still its own, the done ones too, from the day given on. */
export async function listCalendarTasks(tx: Tx, unitId: Id, from: Day, today: Day): Promise<CalendarTask[]> {
  const { rows } = await sql<CalendarTask>`
    select t.id, t.short_code as "shortCode", t.part, t.state, t.state_since as "stateSince", t.stated_on as "statedOn",
      t.urged_on as "urgedOn", t.version, n.name as "unitName", n.name_en as "unitNameEn", r.action, r.section,
      e.document_label as "documentLabel"
    from ${taskSource({ today })}
    where t.unit_id = ${unitId} and t.urged_on >= ${from}::date
      and t.state not in ('withdrawn', 'moved', 'transferred')
    order by t.urged_on, r.position, t.id`.execute(tx);
  return rows;
}
