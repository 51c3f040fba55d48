import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Tx } from '../../platform/database/tenant.ts';
import type { Activity } from './activity.rules.ts';
import type { ActivitySituation } from './activity-guards.rules.ts';

/** An activity with all that rights and guards look at. */
export interface SituatedActivity extends ActivitySituation {
  readonly activity: Activity;
}

export const findActivity = async (tx: Tx, id: Id, today: Day): Promise<SituatedActivity | null> =>
  (await selectActivities(tx, sql`a.id = ${id}`, today))[0] ?? null;

/** Locks it until the transaction ends; read only then, because a statement that waited still sees what was before. */
export const lockActivity = async (tx: Tx, id: Id, today: Day): Promise<SituatedActivity | null> =>
  (await lockActivities(tx, [id], today))[0] ?? null;

/** Locks many, always in the same order, so that two people who act on the same ones do not block each other. */
export async function lockActivities(tx: Tx, ids: readonly Id[], today: Day): Promise<SituatedActivity[]> {
  const list = [...ids];
  await sql`select from activity where id = any(${list}::uuid[]) order by id for update`.execute(tx);
  return selectActivities(tx, sql`a.id = any(${list}::uuid[])`, today);
}

async function selectActivities(tx: Tx, where: RawBuilder<unknown>, today: Day): Promise<SituatedActivity[]> {
  const { rows } = await sql<Activity & ActivitySituation['place']>`
    select a.id, a.short_code as "shortCode", a.unit_id as "unitId", a.state, a.revision_id as "revisionId",
      r.number as "revisionNumber", a.stated, a.recorded_on as "recordedOn", a.recorded_by as "recordedBy",
      a.confirmed_on as "confirmedOn", a.confirmed_by as "confirmedBy", a.checked_on as "checkedOn",
      a.checked_by as "checkedBy", a.version, r.content,
      (select p.path from unit_placement p where p.unit_id = a.unit_id and p.valid @> ${today}::date) as "unitPath",
      array(select f.function from unit_function f where f.unit_id = a.unit_id and f.valid @> ${today}::date)
        as "unitFunctions",
      array(select x.unit_id::text from activity_unit x where x.activity_id = a.id and x.part = 'partner')
        as "partnerIds"
    from activity a join activity_revision r on r.id = a.revision_id
    where ${where} order by a.id`.execute(tx);
  return rows.map(({ unitPath, unitFunctions, partnerIds, ...activity }) => ({
    activity,
    place: { unitId: activity.unitId, unitPath, unitFunctions, partnerIds },
  }));
}
