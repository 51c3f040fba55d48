import { sql } from 'kysely';
import type { Day } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import { insertRows } from '../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../platform/database/tenant.ts';
import type { ActivityContent, ActivityState } from './activity.rules.ts';

export interface NewRevision {
  readonly id: Id;
  readonly activityId: Id;
  readonly number: number;
  readonly content: ActivityContent;
  /** null only in an invented past */
  readonly savedBy: Id | null;
  readonly savedOn: Day;
  readonly actId: Id;
}

export interface NewActivity extends NewRevision {
  readonly shortCode: string;
  readonly unitId: Id;
  readonly state: ActivityState;
  readonly recordedOn: Day | null;
  readonly recordedBy: Id | null;
}

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

const flatColumns = (content: ActivityContent) => ({
  kind: content.kind,
  title: content.title,
  starts_on: content.startsOn,
  ends_on: content.endsOn,
  place: content.place,
  locality_id: content.localityId,
  channel: content.channel,
  information_kind: content.informationKind,
  languages: [...content.languages],
  countries: [...content.countries],
  topics: [...content.topics],
  line_id: content.lineId,
  unplanned_reason: content.unplannedReason,
});

const measureRows = ({ activityId, content }: NewRevision) =>
  content.measures.map((measure) => ({
    activity_id: activityId,
    code: measure.code,
    country: measure.country ?? '',
    language: measure.language ?? '',
    rank: measure.rank ?? '',
    of_unit: measure.unit ?? '',
    amount: measure.amount,
  }));

const unitRows = ({ activityId, content }: NewRevision) => [
  ...content.partners.map((unit) => ({ activity_id: activityId, unit_id: unit, part: 'partner' })),
  ...content.attendees.map((unit) => ({ activity_id: activityId, unit_id: unit, part: 'attendee' })),
];

const obligationRows = ({ activityId, content }: NewRevision) =>
  content.obligationIds.map((obligation) => ({ activity_id: activityId, obligation_id: obligation }));
