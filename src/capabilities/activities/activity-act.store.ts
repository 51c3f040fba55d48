import { sql } from 'kysely';
import type { Day } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import { insertRows } from '../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../platform/database/tenant.ts';
import type { ActivityState } from './activity.rules.ts';

export interface ActivityChanges {
  readonly state: ActivityState;
  readonly recorded_on?: Day;
  readonly recorded_by?: Id;
  readonly confirmed_on?: Day | null;
  readonly confirmed_by?: Id | null;
  readonly checked_on?: Day | null;
  readonly checked_by?: Id | null;
}

/** The same change to one or many; their versions go up. The caller holds the locks. */
export async function changeActivities(tx: Tx, ids: readonly Id[], changes: ActivityChanges): Promise<void> {
  await tx
    .updateTable('activity')
    .set((row) => ({ ...changes, version: row('version', '+', 1) }))
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute();
}

export interface NewActivityFact {
  readonly id: Id;
  readonly activityId: Id;
  /** such as `recorded`, `unit-confirmed`, `returned` */
  readonly kind: string;
  readonly revisionId: Id;
  readonly words: string | null;
  readonly happenedOn: Day;
  readonly actId: Id;
}

export const insertActivityFacts = (tx: Tx, facts: readonly NewActivityFact[]): Promise<unknown> =>
  insertRows(
    tx,
    'activity_fact',
    facts.map((fact) => ({
      id: fact.id,
      activity_id: fact.activityId,
      kind: fact.kind,
      revision_id: fact.revisionId,
      words: fact.words,
      happened_on: fact.happenedOn,
      act_id: fact.actId,
    })),
  );

/** Whether anything proves each of them: evidence that nobody took back. */
export async function markProven(tx: Tx, ids: readonly Id[]): Promise<void> {
  await sql`
    update activity a set stated = not exists (
      select from evidence e where e.activity_id = a.id and e.taken_back_act_id is null)
    where a.id = any(${[...ids]}::uuid[])`.execute(tx);
}
