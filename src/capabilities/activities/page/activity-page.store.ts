import { sql } from 'kysely';
import type { Day, Instant } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

export interface ActivityFactRow {
  readonly id: Id;
  readonly kind: string;
  readonly revisionNumber: number;
  readonly words: string | null;
  readonly happenedOn: Day;
  readonly recordedAt: Instant;
  readonly personId: Id | null;
  readonly unitId: Id | null;
}

/** What happened to an activity, newest first, with who acted for which unit. */
export async function listActivityFacts(tx: Tx, activityId: Id): Promise<ActivityFactRow[]> {
  const { rows } = await sql<ActivityFactRow>`
    select f.id, f.kind, r.number as "revisionNumber", f.words, f.happened_on as "happenedOn",
      a.recorded_at as "recordedAt", a.person_id as "personId", a.unit_id as "unitId"
    from activity_fact f
    join activity_revision r on r.id = f.revision_id
    join audit_entry a on a.id = f.act_id
    where f.activity_id = ${activityId} order by f.id desc limit 200`.execute(tx);
  return rows;
}

export interface LineOfActivity {
  readonly id: Id;
  readonly planId: Id;
  readonly title: string;
  readonly ownUnitId: Id;
}

export async function findLineOfActivity(tx: Tx, lineId: Id): Promise<LineOfActivity | null> {
  const { rows } = await sql<LineOfActivity>`
    select l.id, l.plan_id as "planId", r.title, p.unit_id as "ownUnitId"
    from plan_line l join plan p on p.id = l.plan_id join line_revision r on r.id = l.revision_id
    where l.id = ${lineId}`.execute(tx);
  return rows[0] ?? null;
}

export interface ActivityTitle {
  readonly id: Id;
  readonly unitId: Id;
  readonly title: string;
  readonly shortCode: string;
}

export async function listActivityTitles(tx: Tx, ids: readonly Id[]): Promise<ActivityTitle[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<ActivityTitle>`
    select id, unit_id as "unitId", title, short_code as "shortCode" from activity
    where id = any(${[...ids]}::uuid[]) order by id limit 20`.execute(tx);
  return rows;
}
