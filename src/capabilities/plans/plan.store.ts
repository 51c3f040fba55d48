import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../../kernel/ids.ts';
import { insertRows } from '../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../platform/database/tenant.ts';
import { followPlan } from './consolidation/follow-lines.store.ts';
import type { Plan, PlanLevel, PlanState } from './plan.rules.ts';

export const findPlan = (tx: Tx, id: Id): Promise<Plan | null> => selectPlan(tx, sql`id = ${id}`);

/** Locked for whoever will change it or its lines as a whole. */
export const findPlanForUpdate = (tx: Tx, id: Id): Promise<Plan | null> => selectPlan(tx, sql`id = ${id} for update`);

export const findPlanOfUnit = (tx: Tx, cycleId: Id, unitId: Id): Promise<Plan | null> =>
  selectPlan(tx, sql`cycle_id = ${cycleId} and unit_id = ${unitId} and level = 'unit'`);

export const findProvincialPlan = (tx: Tx, cycleId: Id): Promise<Plan | null> =>
  selectPlan(tx, sql`cycle_id = ${cycleId} and level = 'province'`);

async function selectPlan(tx: Tx, where: RawBuilder<unknown>): Promise<Plan | null> {
  const { rows } = await sql<Plan>`
    select id, cycle_id as "cycleId", unit_id as "unitId", level, state, no_activity as "noActivity",
      sent_on as "sentOn", received_on as "receivedOn", issued_on as "issuedOn",
      letter_document_id as "letterDocumentId", issued_document_id as "issuedDocumentId", version
    from plan where ${where}`.execute(tx);
  return rows[0] ?? null;
}

export interface NewPlan {
  readonly id: Id;
  readonly cycleId: Id;
  readonly unitId: Id;
  readonly level: PlanLevel;
}

/** Plans as a cycle opens them: a unit's to be drafted, the province's to be consolidated. */
export const insertPlans = (tx: Tx, plans: readonly NewPlan[]): Promise<unknown> =>
  insertRows(
    tx,
    'plan',
    plans.map(({ id, cycleId, unitId, level }) => ({
      id,
      cycle_id: cycleId,
      unit_id: unitId,
      level,
      state: level === 'unit' ? 'drafting' : 'consolidating',
      no_activity: false,
      version: 1,
    })),
    'skip',
  );

export type PlanChange = Partial<Omit<Plan, 'id' | 'cycleId' | 'unitId' | 'level' | 'version'>> & {
  readonly state?: PlanState;
};

/** Writes what is given; the version goes up. The caller holds the lock. */
export async function updatePlan(tx: Tx, id: Id, change: PlanChange): Promise<void> {
  const columns = {
    state: change.state,
    no_activity: change.noActivity,
    sent_on: change.sentOn,
    received_on: change.receivedOn,
    issued_on: change.issuedOn,
    letter_document_id: change.letterDocumentId,
    issued_document_id: change.issuedDocumentId,
  };
  const given = Object.entries(columns).filter(([, value]) => value !== undefined);
  const sets = given.map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
  await sql`update plan set ${sql.join([...sets, sql`version = version + 1`])} where id = ${id}`.execute(tx);
  // Only between these two do a unit's lines come to the reader or leave.
  if (change.state === 'sent' || change.state === 'drafting') await followPlan(tx, id);
}
