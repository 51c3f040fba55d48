import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

/** Acts that somebody who leads hears of; the writing of a plan is its unit's own. */
export const NEWS = [
  'sent',
  'taken-back',
  'returned',
  'lines-returned',
  'lines-resent',
  'issued',
  'line-decided',
  'item-appraised',
  'plan-amended',
  'dossier-ask-opinions',
  'dossier-close-opinions',
  'dossier-ask-finance',
  'dossier-give-finance-opinion',
  'dossier-submit',
  'dossier-office-complete',
  'dossier-office-return',
  'dossier-leader-agree',
  'dossier-leader-return',
  'dossier-issued',
  'open',
  'close',
  'edit-step',
  'edit-due-day',
  'step-done',
  'urging-issued',
] as const;

export interface News {
  readonly kind: (typeof NEWS)[number];
  /** the newest day on which it happened */
  readonly day: Day;
  readonly times: number;
  /** null where it is about the cycle itself */
  readonly planId: Id | null;
  readonly level: 'unit' | 'province' | null;
  readonly unit: string | null;
}

/**
 * What was done in a cycle since an act, the same acts of one plan together, the newest first. Acts are ordered by when
 * they were recorded: ids of one millisecond have no order.
 */
export async function listNews(
  tx: Tx,
  of: { readonly cycleId: Id; readonly since: Id | null; readonly today: Day; readonly limit: number },
): Promise<{ total: number; news: News[] }> {
  const since = of.since
    ? sql`a.recorded_at > (select l.recorded_at from audit_entry l where l.id = ${of.since})`
    : sql`true`;
  const kinds = sql`f.kind = any(${[...NEWS]}::text[])`;
  const { rows } = await sql<News & { total: number }>`
    with x as (
      select f.kind, f.happened_on, a.recorded_at, f.plan_id, p.level, p.unit_id
      from plan_fact f join plan p on p.id = f.plan_id join audit_entry a on a.id = f.act_id
      where p.cycle_id = ${of.cycleId} and ${since} and ${kinds}
      union all
      select f.kind, f.happened_on, a.recorded_at, null, null, f.unit_id
      from cycle_fact f join audit_entry a on a.id = f.act_id
      where f.cycle_id = ${of.cycleId} and ${since} and ${kinds})
    select x.kind, max(x.happened_on) as day, count(*)::int as times, x.plan_id as "planId", x.level,
      (select n.name from unit_name n where n.unit_id = x.unit_id
        order by n.valid @> ${of.today}::date desc, lower(n.valid) desc limit 1) as unit,
      (count(*) over ())::int as total
    from x group by x.kind, x.plan_id, x.level, x.unit_id
    order by max(x.recorded_at) desc, max(x.happened_on) desc, x.kind, x.plan_id limit ${of.limit}`.execute(tx);
  return { total: rows[0]?.total ?? 0, news: rows.map(({ total: _, ...each }) => each) };
}

/** Up to which act somebody has looked; null for who never did. */
export async function findLook(tx: Tx, personId: Id): Promise<{ actId: Id; on: Day } | null> {
  const { rows } = await sql<{ actId: Id; on: Day }>`
    select l.act_id as "actId", a.happened_on as "on"
    from leader_look l join audit_entry a on a.id = l.act_id where l.person_id = ${personId}`.execute(tx);
  return rows[0] ?? null;
}

export async function saveLook(tx: Tx, personId: Id, actId: Id): Promise<void> {
  await tx
    .insertInto('leader_look')
    .values({ person_id: personId, act_id: actId })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ act_id: actId }))
    .execute();
}
