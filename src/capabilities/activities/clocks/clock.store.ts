import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { insertRows } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { ActivityState } from '../activity.rules.ts';
import type { DueDays, TimedEvent } from './clock.rules.ts';

/** An activity at which clocks run or ran. */
export interface ClockedActivity extends TimedEvent {
  readonly id: Id;
  readonly state: ActivityState;
}

/** Of these activities, those of a kind that the law ties something to, and those that have clocks already. */
export const listClockedActivities = (tx: Tx, ids: readonly Id[]): Promise<ClockedActivity[]> =>
  selectClocked(
    tx,
    sql`a.id = any(${[...ids]}::uuid[]) and (a.kind in (select r.value->>'kind' from rule_row r
      where r.rule_set = 'event-clock') or exists (select from activity_clock c where c.activity_id = a.id))`,
  );

/** Those whose days may move when the rules change. */
export const listPlannedWithClocks = (tx: Tx): Promise<ClockedActivity[]> =>
  selectClocked(
    tx,
    sql`a.state = 'planned' and a.kind in (select r.value->>'kind' from rule_row r where r.rule_set = 'event-clock')`,
  );

async function selectClocked(tx: Tx, where: RawBuilder<unknown>): Promise<ClockedActivity[]> {
  const { rows } = await sql<ClockedActivity>`
    select a.id, a.state, a.kind, r.content->'details'->>'scope' as scope, a.starts_on::text as "startsOn",
      a.ends_on::text as "endsOn"
    from activity a join activity_revision r on r.id = a.revision_id where ${where} order by a.id`.execute(tx);
  return rows;
}

export interface NewClock extends DueDays {
  readonly id: Id;
  readonly activityId: Id;
  readonly code: string;
  readonly ruleId: Id;
  readonly inForce: boolean;
}

/** What is not done follows the activity; what was done stays as it was. */
export async function replaceOpenClocks(
  tx: Tx,
  activityIds: readonly Id[],
  clocks: readonly NewClock[],
): Promise<void> {
  await sql`delete from activity_clock where activity_id = any(${[...activityIds]}::uuid[]) and done_on is null`.execute(
    tx,
  );
  await insertRows(
    tx,
    'activity_clock',
    clocks.map((clock) => ({
      id: clock.id,
      activity_id: clock.activityId,
      code: clock.code,
      rule_id: clock.ruleId,
      due_on: clock.dueOn,
      urged_on: clock.urgedOn,
      in_force: clock.inForce,
    })),
    'skip',
  );
}

export interface ClockDone {
  readonly doneOn: Day;
  readonly documentNumber: string | null;
  readonly notNeededReason: string | null;
  readonly actId: Id;
}

/** @returns false when no such clock is open */
export async function markClockDone(tx: Tx, activityId: Id, code: string, done: ClockDone): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('activity_clock')
    .set({
      done_on: done.doneOn,
      document_number: done.documentNumber,
      not_needed_reason: done.notNeededReason,
      done_act_id: done.actId,
    })
    .where('activity_id', '=', activityId)
    .where('code', '=', code)
    .where('done_on', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function reopenClock(tx: Tx, activityId: Id, code: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('activity_clock')
    .set({ done_on: null, document_number: null, not_needed_reason: null, done_act_id: null })
    .where('activity_id', '=', activityId)
    .where('code', '=', code)
    .where('done_on', 'is not', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** @returns false when it was said before */
export async function insertYearlyDone(
  tx: Tx,
  done: Pick<ClockDone, 'doneOn' | 'actId'> & { code: string; year: number; documentNumber: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('yearly_clock')
    .values({
      code: done.code,
      year: done.year,
      done_on: done.doneOn,
      document_number: done.documentNumber,
      done_act_id: done.actId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export async function deleteYearlyDone(tx: Tx, code: string, year: number): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('yearly_clock')
    .where('code', '=', code)
    .where('year', '=', year)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}
