import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

/** Work that was recorded for an obligation. */
export interface CardFeed {
  readonly obligationId: Id;
  readonly unitId: Id;
  /** the last day of the work */
  readonly on: Day;
}

/**
 * Standing cards know the last day on which something was done for them (practice 14). It only moves forward; nothing
 * else about the card changes, so whoever has its page open can still act on it.
 */
export async function feedStandingCards(tx: Tx, feeds: readonly CardFeed[]): Promise<void> {
  if (feeds.length === 0) return;
  await sql`
    update task t set last_activity_on = x.last_on
    from (
      select y.obligation, y.unit, max(y.happened) as last_on
      from unnest(${feeds.map((feed) => feed.obligationId)}::uuid[], ${feeds.map((feed) => feed.unitId)}::uuid[],
        ${feeds.map((feed) => feed.on)}::date[]) y (obligation, unit, happened)
      group by y.obligation, y.unit
    ) x
    where t.obligation_id = x.obligation and t.unit_id = x.unit and t.standing
      and t.state in ('not-started', 'in-progress', 'returned')
      and (t.last_activity_on is null or t.last_activity_on < x.last_on)`.execute(tx);
}

/** A task that an activity of the unit can feed: of one of its obligations, still to be done. */
export interface FedTask {
  readonly id: Id;
  readonly obligationId: Id;
  readonly version: number;
  readonly state: string;
  readonly standing: boolean;
  readonly statedOn: Day | null;
  readonly period: string | null;
  readonly action: string;
  readonly shown: boolean;
}

/** The tasks of a unit out of some obligations, the standing card first, then by day; `shown` where the activity was handed in. */
export async function listFedTasks(
  tx: Tx,
  asked: { readonly unitId: Id; readonly obligationIds: readonly Id[]; readonly activityId: Id },
): Promise<FedTask[]> {
  if (asked.obligationIds.length === 0) return [];
  const { rows } = await sql<FedTask>`
    select t.id, t.obligation_id as "obligationId", t.version, t.state, t.standing, t.stated_on as "statedOn", t.period,
      r.action,
      exists (select from evidence e where e.task_id = t.id and e.shown_activity_id = ${asked.activityId}
        and e.taken_back_act_id is null) as shown
    from task t join obligation_revision r on r.id = t.revision_id
    where t.unit_id = ${asked.unitId} and t.obligation_id = any(${[...asked.obligationIds]}::uuid[])
      and t.waits_for is null and t.state not in ('withdrawn', 'moved', 'transferred')
    order by t.standing desc, t.stated_on desc, t.id limit 20`.execute(tx);
  return rows;
}

/** The last day of work for an obligation after some of it was withdrawn or changed; null when none is left. */
export interface CardReset {
  readonly obligationId: Id;
  readonly unitId: Id;
  readonly on: Day | null;
}

/** Puts the last day of standing cards to what is left: other work, or a note of progress that somebody made. */
export async function resetStandingCards(tx: Tx, resets: readonly CardReset[]): Promise<void> {
  if (resets.length === 0) return;
  await sql`
    update task t set last_activity_on = greatest(x.last_on, (
      select max(f.happened_on) from task_fact f
      where f.task_id = t.id and f.kind in ('progress-noted', 'handed-in')))
    from unnest(${resets.map((reset) => reset.obligationId)}::uuid[], ${resets.map((reset) => reset.unitId)}::uuid[],
      ${resets.map((reset) => reset.on)}::date[]) x (obligation, unit, last_on)
    where t.obligation_id = x.obligation and t.unit_id = x.unit and t.standing
      and t.state in ('not-started', 'in-progress', 'returned')`.execute(tx);
}
