import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { insertRows } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { FrozenLine } from './sending.store.ts';

export type ApprovalLevel = 'standing-body' | 'ppc';

/** Approvals point at the revision that was seen; one of the same revision and level stays one. */
export const insertApprovals = (
  tx: Tx,
  approvals: readonly (FrozenLine & { readonly id: Id; readonly actId: Id })[],
  level: ApprovalLevel,
): Promise<Set<string>> =>
  insertRows(
    tx,
    'line_approval',
    approvals.map(({ id, lineId, revisionId, actId }) => ({
      id,
      line_id: lineId,
      revision_id: revisionId,
      level,
      act_id: actId,
    })),
    'skip',
  );

/** The lines of a plan whose sent revision is approved at a level; a line that was sent back is not. */
export async function listApprovedLines(tx: Tx, planId: Id, level: ApprovalLevel): Promise<Set<Id>> {
  const { rows } = await sql<{ id: Id }>`
    select l.id from plan_line l
    join line_approval a on a.line_id = l.id and a.revision_id = l.sent_revision_id and a.level = ${level}
    where l.plan_id = ${planId} and l.state = 'locked'`.execute(tx);
  return new Set(rows.map((row) => row.id));
}

export interface NewReturn extends FrozenLine {
  readonly id: Id;
  readonly message: string;
  readonly actId: Id;
}

export const insertReturns = (tx: Tx, returns: readonly NewReturn[]): Promise<unknown> =>
  insertRows(
    tx,
    'line_return',
    returns.map(({ id, lineId, revisionId, message, actId }) => ({
      id,
      line_id: lineId,
      revision_id: revisionId,
      message,
      act_id: actId,
    })),
  );

export const insertPlanReturn = (
  tx: Tx,
  row: { readonly id: Id; readonly planId: Id; readonly message: string; readonly actId: Id },
): Promise<unknown> =>
  insertRows(tx, 'plan_return', [{ id: row.id, plan_id: row.planId, message: row.message, act_id: row.actId }]);

/** What the reader asks for, newest first, by line; shown at the line until the unit has sent it again. */
export interface ReturnRow extends FrozenLine {
  readonly message: string;
  readonly returnedOn: Day;
  readonly personId: Id | null;
}

export async function listReturns(tx: Tx, planId: Id): Promise<ReturnRow[]> {
  const { rows } = await sql<ReturnRow>`
    select r.line_id as "lineId", r.revision_id as "revisionId", r.message, a.happened_on as "returnedOn",
      a.person_id as "personId"
    from line_return r
    join plan_line l on l.id = r.line_id
    join audit_entry a on a.id = r.act_id
    where l.plan_id = ${planId} order by r.id desc`.execute(tx);
  return rows;
}

export interface PlanReturnRow {
  readonly message: string;
  readonly returnedOn: Day;
}

export async function findLastPlanReturn(tx: Tx, planId: Id): Promise<PlanReturnRow | null> {
  const { rows } = await sql<PlanReturnRow>`
    select r.message, a.happened_on as "returnedOn"
    from plan_return r join audit_entry a on a.id = r.act_id
    where r.plan_id = ${planId} order by r.id desc limit 1`.execute(tx);
  return rows[0] ?? null;
}

/** What a person saw last of each line of a plan. */
export async function listSeen(tx: Tx, personId: Id, planId: Id): Promise<Map<Id, Id>> {
  const { rows } = await sql<FrozenLine>`
    select s.line_id as "lineId", s.revision_id as "revisionId"
    from line_seen s join plan_line l on l.id = s.line_id
    where s.person_id = ${personId} and l.plan_id = ${planId}`.execute(tx);
  return new Map(rows.map(({ lineId, revisionId }) => [lineId, revisionId]));
}

export async function saveSeen(tx: Tx, personId: Id, seen: readonly FrozenLine[], on: Day): Promise<void> {
  if (seen.length === 0) return;
  await sql`
    insert into line_seen (person_id, line_id, revision_id, seen_on)
    select ${personId}, x.line, x.revision, ${on}::date
    from unnest(${seen.map((each) => each.lineId)}::uuid[], ${seen.map((each) => each.revisionId)}::uuid[])
      x (line, revision)
    on conflict (person_id, line_id) do update set revision_id = excluded.revision_id, seen_on = excluded.seen_on`.execute(
    tx,
  );
}
