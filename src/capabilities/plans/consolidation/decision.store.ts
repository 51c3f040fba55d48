import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import type { Dong } from '../../../kernel/money.ts';
import { insertRows } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Decision } from './sent-line.rules.ts';
import { markOf } from './shown-lines.store.ts';

/** A line as a decision finds it. */
export interface DecidedLine {
  readonly lineId: Id;
  readonly planId: Id;
  readonly unitId: Id;
  readonly isStandingBody: boolean;
  /** the sent revision */
  readonly revisionId: Id;
  readonly decision: Decision | '';
  /** the revision that the decision in force was made on */
  readonly decidedRevisionId: Id | null;
  readonly reason: string;
  readonly itemId: Id | null;
  /** lines that share the item, this one among them; 0 without one */
  readonly sharers: number;
  readonly proposed: Dong;
  readonly mark: string;
}

/** Lines of the cycle, locked in one order; what is not sent or gone stays away. */
export async function lockSentLines(tx: Tx, cycleId: Id, ids: readonly Id[], today: string): Promise<DecidedLine[]> {
  await sql`select from plan_line where id = any(${ids}::uuid[]) order by id for update`.execute(tx);
  return selectDecided(tx, sql`s.cycle_id = ${cycleId} and s.line_id = any(${ids}::uuid[])`, today);
}

export const listSentLines = (tx: Tx, cycleId: Id, ids: readonly Id[], today: string): Promise<DecidedLine[]> =>
  selectDecided(tx, sql`s.cycle_id = ${cycleId} and s.line_id = any(${ids}::uuid[])`, today);

export const listOrigins = (tx: Tx, itemIds: readonly Id[], today: string): Promise<DecidedLine[]> =>
  selectDecided(tx, sql`s.item_id = any(${itemIds}::uuid[])`, today);

/** A unit's lines as they stand in the consolidation. */
export const listDecidedOfPlan = (tx: Tx, planId: Id, today: string): Promise<DecidedLine[]> =>
  selectDecided(tx, sql`s.plan_id = ${planId}`, today);

async function selectDecided(tx: Tx, where: RawBuilder<unknown>, today: string): Promise<DecidedLine[]> {
  const { rows } = await sql<DecidedLine>`
    select s.line_id as "lineId", s.plan_id as "planId", s.unit_id as "unitId",
      exists (select from unit_function f where f.unit_id = s.unit_id and f.function = 'standing-body'
        and f.valid @> ${today}::date) as "isStandingBody",
      s.revision_id as "revisionId", s.decision, d.revision_id as "decidedRevisionId", coalesce(d.reason, '') as reason,
      s.item_id as "itemId", (select count(*)::int from sent_line o where o.item_id = s.item_id) as sharers,
      s.proposed, ${markOf} as mark
    from sent_line s left join line_decision d on d.id = s.decision_id
    where ${where} order by s.plan_id, s.position, s.line_id`.execute(tx);
  return rows;
}

export interface NewDecision {
  readonly id: Id;
  readonly lineId: Id;
  readonly revisionId: Id;
  readonly decision: Decision;
  readonly reason: string;
  readonly itemId: Id | null;
  readonly actId: Id;
}

/** Decisions are never changed: each line points at its newest. */
export async function insertDecisions(tx: Tx, decisions: readonly NewDecision[]): Promise<void> {
  await insertRows(
    tx,
    'line_decision',
    decisions.map((each) => ({
      id: each.id,
      line_id: each.lineId,
      revision_id: each.revisionId,
      decision: each.decision,
      reason: each.reason,
      item_id: each.itemId,
      act_id: each.actId,
    })),
  );
  await sql`
    update plan_line l set decision_id = x.decision, version = l.version + 1
    from unnest(${decisions.map((each) => each.lineId)}::uuid[], ${decisions.map((each) => each.id)}::uuid[])
      x (line, decision)
    where l.id = x.line`.execute(tx);
}

export interface NewAppraisal {
  readonly lineId: Id;
  readonly revisionId: Id;
  readonly source: string;
  readonly amount: Dong;
  readonly note: string;
  readonly actId: Id;
}

export const insertAppraisals = (tx: Tx, rows: readonly NewAppraisal[]): Promise<unknown> =>
  insertRows(
    tx,
    'line_appraisal',
    rows.map((each) => ({
      line_id: each.lineId,
      revision_id: each.revisionId,
      source: each.source,
      amount: each.amount,
      note: each.note,
      act_id: each.actId,
    })),
  );
