import { sql } from 'kysely';
import { insertRows } from '../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../platform/database/tenant.ts';
import {
  flatColumns,
  measureRows,
  type NewActivity,
  type NewRevision,
  obligationRows,
  unitRows,
} from './activity-rows.rules.ts';

export type { NewActivity, NewRevision } from './activity-rows.rules.ts';

/** Numbers for short codes, and the province's letters that stand before them. */
export async function takeActivityNumbers(tx: Tx, count: number): Promise<{ numbers: number[]; province: string }> {
  const { rows } = await sql<{ numbers: string[]; province: string }>`
    select array(select nextval('activity_number') from generate_series(1, ${count})) as numbers,
      (select code from installation.province where schema_name = current_schema()) as province`.execute(tx);
  const [row] = rows;
  if (!row) throw new Error('the numbers of activities are missing');
  return { numbers: row.numbers.map(Number), province: row.province };
}

/** New activities with their first revisions: a bounded number of statements, however many there are. */
export async function insertActivities(tx: Tx, activities: readonly NewActivity[]): Promise<void> {
  await insertRows(
    tx,
    'activity',
    activities.map((each) => ({
      id: each.activityId,
      short_code: each.shortCode,
      unit_id: each.unitId,
      state: each.state,
      revision_id: each.id,
      ...flatColumns(each.content),
      stated: true,
      recorded_on: each.recordedOn,
      recorded_by: each.recordedBy,
      version: 1,
    })),
  );
  await insertRevisions(tx, activities);
}

/** The newest content of an activity that exists: its revision, the flat columns, and what hangs on them; the act raises the version. */
export async function saveRevision(tx: Tx, revision: NewRevision): Promise<void> {
  const { activityId, content, id } = revision;
  await tx
    .updateTable('activity')
    .set({ ...flatColumns(content), revision_id: id })
    .where('id', '=', activityId)
    .execute();
  await sql`with gone_measures as (delete from activity_measure where activity_id = ${activityId}),
      gone_units as (delete from activity_unit where activity_id = ${activityId})
    delete from activity_obligation where activity_id = ${activityId}`.execute(tx);
  await insertRevisions(tx, [revision]);
}

async function insertRevisions(tx: Tx, revisions: readonly NewRevision[]): Promise<void> {
  await insertRows(
    tx,
    'activity_revision',
    revisions.map((each) => ({
      id: each.id,
      activity_id: each.activityId,
      number: each.number,
      content: each.content,
      saved_by: each.savedBy,
      saved_on: each.savedOn,
      act_id: each.actId,
    })),
  );
  await insertRows(tx, 'activity_measure', revisions.flatMap(measureRows));
  await insertRows(tx, 'activity_unit', revisions.flatMap(unitRows), 'skip');
  await insertRows(tx, 'activity_obligation', revisions.flatMap(obligationRows), 'skip');
}
